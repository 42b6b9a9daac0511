// What a direction that rests on one kind of source says of it: who that is, and who and where has not been asked yet.
import { type tellers, settings } from '../../machines/answers/sibling-forms.ts';
import { isBlank } from '../../machines/gaps/blank.ts';
import type { Member } from '../../machines/siblings/members.ts';
import { type Direction, standing } from '../../machines/siblings/record.ts';
import { useGuidance } from '../words/guidance-context.tsx';

/** People whom nearly every child has. A guardian, an advocate or a therapist is not always there to be asked. */
const mostChildrenHave: readonly (typeof tellers)[number][] = ['carer', 'parent', 'relative', 'school', 'health'];

export function OneSource({ from, direction }: { readonly from: Member; readonly direction: Direction }) {
  const { questions } = useGuidance().words.forms.observation;
  const { account } = direction;
  const seen = standing(direction.seen);
  const [first] = seen;
  const name = (question: 'setting' | 'teller', answer: string) => questions[question]?.options?.[answer] ?? '';
  const source = first ? name('teller', first.teller) || first.saw || 'somebody who is not named' : from.label;
  const observers = new Set(seen.map(({ saw }) => saw.trim().toLowerCase()).filter((saw) => saw !== ''));
  const people = mostChildrenHave
    .filter((one) => !seen.some(({ teller }) => teller === one))
    .map((one) => withinSentence(name('teller', one)));
  const places = settings
    .filter((one) => one !== 'elsewhere' && !seen.some(({ setting }) => setting === one))
    .map((one) => withinSentence(name('setting', one)));
  const child = isBlank(account.says, account.shows) && !from.isUnborn ? [from.label] : [];
  return (
    <div className="set-aside">
      <p>
        All of this rests on one kind of source: <span className="as-typed">{source}</span>.{' '}
        {observers.size > 1 &&
          'Whether that is one person or more, accounts of one kind count once here, because they can be one view. '}
        Somebody else, or another place, may tell more.
      </p>
      <p>Not asked yet: {[...child, ...people].join('; ')}.</p>
      <p>Not told from there yet: {places.join('; ')}.</p>
    </div>
  );
}

/** The answers are written to stand alone, with a capital. */
const withinSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
