// Leaves at once for a harmless page. For a family the tab is cleared first, so that nothing is left to find.
import { useCase, useWipe } from '../case-file/case-context.tsx';
import { Button } from '../ui/button.tsx';

/** A page that nobody would wonder about. It replaces this one, so that Back does not return here. */
const elsewhere = 'https://www.bbc.co.uk/weather';

export function LeaveQuickly() {
  const wipe = useWipe();
  const isFamily = useCase(({ audience }) => audience === 'family');
  return (
    <Button
      kind="warning"
      size="small"
      onClick={() => {
        if (isFamily) wipe();
        window.location.replace(elsewhere);
      }}
    >
      {isFamily ? 'Leave and clear this tab' : 'Leave this page quickly'}
    </Button>
  );
}
