// Catches what goes wrong while drawing or loading, says so plainly, and keeps the record out of harm.
import { Component, type ReactNode } from 'react';
import { Button } from '../ui/button.tsx';

interface State {
  readonly failed: boolean;
}

export class Mishap extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="govuk-width-container mishap">
        <h1 className="govuk-heading-l">This page could not be shown</h1>
        <p>What you typed is kept in this tab. Load the page again; if you are offline, go online first.</p>
        <Button onClick={() => window.location.reload()}>Load the page again</Button>
      </main>
    );
  }
}
