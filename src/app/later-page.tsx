// A page that is fetched when it is needed, or before; one that is there already is drawn at once.
import { type ComponentType, lazy, useState } from 'react';

/** React keeps "Loading" on screen for a third of a second even when the page comes sooner, so it is left out then. */
export function laterPage<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let there: ComponentType<Props> | undefined;
  const fetched = async () => {
    there = await load();
    return { default: there };
  };
  const Awaited: ComponentType<Props> = lazy(fetched);
  function Page(props: Props) {
    const [Shown] = useState(() => there ?? Awaited);
    return <Shown {...props} />;
  }
  return { Page, load: fetched };
}
