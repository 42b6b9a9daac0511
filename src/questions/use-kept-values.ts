// Hands on every key press in a form, so that what is typed can be kept, valid or not.
import { useEffect, useEffectEvent } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';

export function useKeptValues<Values extends FieldValues>(
  subscribe: UseFormReturn<Values>['subscribe'],
  keep: (values: Values) => void,
): void {
  // A row that is added or taken out is told of while effects run, so this one must not come and go with each drawing.
  const keepCopy = useEffectEvent((values: Values) => keep(structuredClone(values)));
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          if (name !== undefined) keepCopy(values);
        },
      }),
    [subscribe],
  );
}
