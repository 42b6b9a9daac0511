// Who of the family network could care, and who could apply to the court.
import { describe, expect, it } from 'vitest';
import { stepSchemas } from '../../machines/answers/steps.ts';
import type { Values } from '../../machines/answers/shown.ts';
import { decisions } from '../../machines/rules/decisions.ts';
import { kinCarers, possibleApplicants, todaysCarersId } from '../../machines/rules/kinship.ts';
import type { Situation } from '../../machines/rules/situation.ts';
import { childOf, localOf } from './journey-support.ts';

const child = (network?: Values, inMind?: readonly string[]): Situation => ({
  ...childOf(9, localOf('national')),
  answers: {
    ...(network && { 'family-network': stepSchemas['family-network'].parse(network) }),
    ...(inMind && { 'away-opening': stepSchemas['away-opening'].parse({ inMind }) }),
  },
});
const carers = (...ids: string[]) => ({ anyone: 'yes', carers: ids.map((person) => ({ person })) });

describe('the family network', () => {
  it('holds the people named as possible carers, each once, and leaves out rows where nobody is chosen', () => {
    expect(kinCarers(child(carers('p2', '', 'p1', 'p2')))).toEqual(['p2', 'p1']);
  });

  it.each(['nobody', 'not-known'])('holds nobody after the answer %s, whoever was named before', (anyone) => {
    const situation = child({ ...carers('p1'), anyone });
    expect([kinCarers(situation), decisions.someoneInTheNetworkCouldCare(situation)]).toEqual([[], false]);
  });

  it('has somebody who could care as soon as one person is named', () => {
    expect(decisions.someoneInTheNetworkCouldCare(child(carers('p1')))).toBe(true);
    expect(decisions.someoneInTheNetworkCouldCare(child(carers()))).toBe(false);
    expect(decisions.someoneInTheNetworkCouldCare(child())).toBe(false);
  });

  it('and today’s foster carers, when they are in mind, are the people who could apply', () => {
    const both = child(carers('p1'), ['todays-foster-carers']);
    expect(possibleApplicants(both)).toEqual(['p1', todaysCarersId]);
    expect(decisions.someoneCouldApply(both)).toBe(true);
    expect(decisions.someoneCouldApply(child(undefined, ['adopters']))).toBe(false);
  });
});
