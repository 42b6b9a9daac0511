// The picture of the group: who is how towards whom, drawn, and the same in words. It shows what was told and judges nothing.
import { useId, useMemo, useState } from 'react';
import { membersOf } from '../../machines/siblings/members.ts';
import { useWideScreen } from '../ui/use-wide-screen.ts';
import { useGuidance } from '../words/guidance-context.tsx';
import { useGroup } from '../words/use-group.ts';
import { PictureLegend } from './picture-legend.tsx';
import { PictureList } from './picture-list.tsx';
import { mostAtOnce } from './picture-rooms.ts';
import { PictureOf } from './picture-of.tsx';
import { allBothWays } from './picture-words.ts';

export function Picture() {
  const group = useGroup();
  const { words } = useGuidance();
  const members = useMemo(() => membersOf(group), [group]);
  const pairs = useMemo(() => allBothWays(group.siblings, members, words), [group, members, words]);
  const isWide = useWideScreen();
  const [chosen, setChosen] = useState('');
  const id = useId();
  if (members.length < 2) return null;
  const isWhole = members.length <= mostAtOnce[isWide ? 'wide' : 'narrow'];
  const middle = members.find((member) => member.id === chosen) ?? members[0];
  return (
    <section className={`group-picture group-picture--${isWhole ? 'whole' : 'one'}`} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>A picture of the group</h2>
      <div className="group-picture__sides">
        <figure className="group-picture__figure">
          {!isWhole && (
            <p className="group-picture__choose">
              <label htmlFor={`${id}-middle`}>Show the picture of</label>
              <select
                id={`${id}-middle`}
                className="govuk-select"
                value={middle?.id}
                onChange={({ target }) => setChosen(target.value)}
              >
                {members.map((member) => (
                  <option key={member.id} value={member.id}>
                    {member.label}
                  </option>
                ))}
              </select>
            </p>
          )}
          <PictureOf
            members={members}
            pairs={pairs}
            middle={isWhole ? undefined : middle}
            isWide={isWide}
            describedBy={`${id}-list`}
          />
          <figcaption>
            {!isWhole && <p>{middle?.label} with each of the others. The list in words has every pair.</p>}
            <PictureLegend told={words.siblings.told} />
          </figcaption>
        </figure>
        <div>
          <h3 id={`${id}-list`}>The same in words, for every pair</h3>
          <PictureList pairs={pairs} told={words.siblings.told} />
        </div>
      </div>
    </section>
  );
}
