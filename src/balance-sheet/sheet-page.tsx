// The balance sheet of one child.
import type { Child } from '../../machines/case-file.ts';
import { PageHeading } from '../words/page-heading.tsx';

export function SheetPage({ child }: { readonly child: Child }) {
  return <PageHeading title="Balance sheet" caption={child.label} />;
}
