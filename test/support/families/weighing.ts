// How an option is weighed: points of policy read for the child, what the child would gain and lose, general points.
import type { Telling } from '../telling.ts';

type Considerations = NonNullable<Telling['sgo-considerations']>;

/** A point of policy with why it fits or does not. */
type Read = readonly [provision: string, why: string];

export interface Weighed {
  readonly fits?: Read;
  readonly doesNotFit?: Read;
  readonly notKnown?: Read;
  readonly aboutThisChild?: Read;
  readonly setAside?: Read;
  readonly gain: string;
  readonly loss: string;
  readonly reduces: string;
}

export function weighed({ fits, doesNotFit, notKnown, aboutThisChild, setAside, gain, loss, reduces }: Weighed) {
  const evidence = 'Seen at three visits and told by the school.';
  return {
    checklist: {
      ...(fits && { [fits[0]]: { fit: 'fits', why: fits[1], evidence } }),
      ...(doesNotFit && { [doesNotFit[0]]: { fit: 'does-not-fit', why: doesNotFit[1], evidence } }),
      ...(notKnown && { [notKnown[0]]: { fit: 'not-known', why: notKnown[1], evidence: 'Nobody has asked yet.' } }),
    },
    gains: [{ text: gain, whose: "The child's social worker" }],
    drawbacks: [{ text: loss, whose: 'The guardian', reduces, whoProvides: 'The council, for two years at first' }],
    starters: {
      ...(aboutThisChild && { [aboutThisChild[0]]: { use: 'about-this-child', words: aboutThisChild[1] } }),
      ...(setAside && { [setAside[0]]: { use: 'set-aside', words: setAside[1] } }),
    },
  } as const satisfies Considerations;
}
