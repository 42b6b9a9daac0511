// A place on the stage map.

/** Where a person stands with a stage. */
export type StationState = 'done' | 'current' | 'started' | 'to-do' | 'not-asked';

/** One stage; `stateWords` says its state to those who cannot see its shape. */
export type Station = {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly state: StationState;
  readonly stateWords: string;
};
