// A field that takes one file from the person's own device.
import { describedBy } from './described-by.ts';
import { FieldFrame, type FieldProps } from './field-frame.tsx';

/** Tells which file was chosen, or that none is; what is wrong with it is read out when it appears. */
export function FileField({
  accept,
  onChoose,
  ...field
}: FieldProps & { readonly accept: string; readonly onChoose: (file: File | undefined) => void }) {
  const { id, hint, error } = field;
  return (
    <div aria-live="polite">
      <FieldFrame {...field}>
        <input
          id={id}
          className="file-field"
          type="file"
          accept={accept}
          aria-describedby={describedBy(id, hint, error)}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onChoose(event.currentTarget.files?.[0])}
        />
      </FieldFrame>
    </div>
  );
}
