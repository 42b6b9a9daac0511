// Questions with what was answered to them; one without an answer says so.

/** What stands where nothing was said. */
export const notSaid = 'Not said yet';

export interface SaidItem {
  readonly id: string;
  readonly label: string | undefined;
  readonly answer: string | undefined;
}

/** With `beside` each answer stands next to its question where there is room. */
export function SaidList({
  items,
  beside = false,
}: {
  readonly items: readonly SaidItem[];
  readonly beside?: boolean;
}) {
  return (
    <dl className={beside ? 'read-said read-said--beside' : 'read-said'}>
      {items.map(({ id, label, answer }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd className="as-typed">
            <Answer text={answer} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Words as they were typed, or that nothing was said yet. */
export function Answer({ text }: { readonly text: string | undefined }) {
  return text !== undefined && text.trim() !== '' ? (
    <span className="as-typed">{text}</span>
  ) : (
    <span className="read-blank">{notSaid}</span>
  );
}
