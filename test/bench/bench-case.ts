// A case with many answers, as it is stored, to measure with. Nobody in it is real.
const noDate = { day: '', month: '', year: '' };
const answered = (answers: object) => ({ status: 'answered', answers });
const text =
  'Seen at home, at school and with Grandmother; told in the words of those who saw it, with the day and the place. ';
const rows = <Row>(count: number, row: (index: number) => Row): Row[] =>
  Array.from({ length: count }, (_, index) => row(index));

const considerations = (lines: number) =>
  answered({
    gains: rows(lines, (index) => ({ text: `${text}${index}`, whose: 'Grandmother' })),
    drawbacks: rows(lines, (index) => ({
      text: `${text}${index}`,
      whose: 'Social worker',
      reduces: text,
      whoProvides: 'Council',
    })),
  });
const judged = answered({ judgement: 'realistic', reason: text, whose: 'Social worker' });

/** The stored steps of one child in foster care, with as many lines for and against each of four options. */
export const oneChild = (lines: number) => ({
  'home-and-status': answered({
    livesNow: 'foster-care',
    legalStatus: 'interim-care-order',
    liveWithOrder: 'no',
    homeInWords: text,
  }),
  dates: answered({ cameIntoCare: { day: '20', month: '6', year: '2026' }, reviewsHeld: 'two' }),
  wishes: answered({ ownWords: text, whatMatters: text }),
  identity: answered({ culture: text, faith: text, language: text, school: text }),
  network: answered({ people: [{ person: 'p1', relationship: 'grandparent', whyTheyMatter: text }] }),
  'home-support': answered({ whyItEnded: text }),
  'home-risks': answered({
    risks: rows(20, (index) => ({
      harm: `${text}${index}`,
      likely: 'likely',
      serious: 'serious',
      evidence: text,
      reduces: text,
    })),
    protective: rows(10, (index) => ({ text: `${text}${index}`, whose: 'School' })),
  }),
  'home-judgement': judged,
  'family-network': answered({
    anyone: 'yes',
    carers: [{ person: 'p1', asked: 'yes', willing: 'yes', able: 'yes', ownWords: text }],
  }),
  'family-meeting': answered({ meeting: 'held', outcome: text }),
  'carer-arrangements': answered({
    carers: { p1: { relation: 'relative-in-law', arrangedBy: 'council', approval: 'temporary' } },
  }),
  'regulation-24': answered({ carers: { p1: { assessedFirst: 'yes', beforeItEnds: text } } }),
  viability: answered({ carers: { p1: { result: 'positive', strengths: text, worries: text } } }),
  'kinship-judgement': judged,
  'return-changes': answered({
    changes: rows(10, (index) => ({ change: `${text}${index}`, who: 'Mother', done: 'under-way' })),
  }),
  'return-indicators': answered({ indicators: { 'regular-family-time': { seen: 'present', evidence: text } } }),
  'earlier-return': answered({ returned: 'yes-and-ended', note: text }),
  'earlier-return-review': answered({ whyItEnded: text }),
  'placement-with-parents': answered({ assessment: 'under-way', whyCareOrder: text }),
  'return-support': answered({ preparation: text }),
  'return-judgement': judged,
  'away-opening': answered({ inMind: ['family-or-friends'] }),
  applicants: answered({
    carers: { p1: { adult: 'yes', parent: 'no', relativeInLaw: 'yes', livedWith: 'less-than-a-year' } },
  }),
  'sgo-considerations': considerations(lines),
  'sgo-judgement': judged,
  'cao-considerations': considerations(lines),
  'cao-judgement': judged,
  'adoption-questions': answered({ lifelongEffect: text }),
  'adoption-considerations': considerations(lines),
  'adoption-judgement': judged,
  'todays-carers': answered({ couldStay: 'perhaps', strengths: text }),
  'ltf-considerations': considerations(lines),
  'ltf-judgement': judged,
  'other-arrangements': answered({ bears: 'no' }),
  'other-judgement': judged,
  siblings: answered({ any: 'no' }),
});

/** A stored case of as many such children; with 12 lines each, a sheet has more than 200 entries. */
export const caseOf = (children: number, lines = 12) => ({
  format: 1,
  contentVersion: '',
  audience: 'social-worker',
  authority: 'bradford',
  practice: false,
  meeting: { on: noDate, kind: '', present: '' },
  people: [{ id: 'p1', label: 'Grandmother', kind: 'adult' }],
  children: rows(children, (index) => ({
    id: `c${index + 1}`,
    label: `Child ${index + 1}`,
    birth: { kind: 'age', years: String(index + 1), born: noDate },
    opened: [],
    steps: oneChild(lines),
  })),
  evidence: [],
  actions: [],
  drafts: {},
  place: '',
});
