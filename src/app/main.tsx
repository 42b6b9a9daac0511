// Starts the app: opens the case kept in this tab and draws the screens.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { contentVersion } from 'virtual:content';
import { CaseProvider, openCase } from '../case-file/case-context.tsx';
import '../styles/index.scss';
import { App } from './app.tsx';

const root = document.getElementById('app');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <CaseProvider open={openCase(contentVersion)}>
        <App />
      </CaseProvider>
    </StrictMode>,
  );
}
