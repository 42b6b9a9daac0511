// An answer as it stands in one of two copies, or that there is none in it.
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

export function SaidOnce({ text }: { readonly text: string | undefined }) {
  if (text !== undefined) return <p className="as-typed">{text}</p>;
  return (
    <p className="since__nothing">
      No answer<VisuallyHidden> here</VisuallyHidden>
    </p>
  );
}
