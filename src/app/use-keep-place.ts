// Remembers in the record where the person is, so that a reload or a reopened tab finds the exact place.
import { useEffect } from 'react';
import { setCase } from '../../machines/case-edits.ts';
import { type Place, addressOf } from '../address/place.ts';
import { useCaseNow, useChange } from '../case-file/case-context.tsx';

/** Keeps the address of every place but the start page and unknown ones. */
export function useKeepPlace(place: Place): void {
  const address = addressOf(place);
  const change = useChange();
  const caseNow = useCaseNow();
  useEffect(() => {
    if (place.at === 'start' || place.at === 'unknown') return;
    if (caseNow().place !== address) change(setCase({ place: address }));
  });
}
