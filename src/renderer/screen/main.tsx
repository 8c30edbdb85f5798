import '../styles/index.css';
import './screen.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProvider } from '../api/ApiProvider';
import { answerEveryTap } from './everyTap';
import { keepClipboardOut } from './ownClipboard';
import { ScreenApp } from './ScreenApp';

keepClipboardOut(window);
answerEveryTap(window);

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no place for the app.');
createRoot(place).render(
  <StrictMode>
    <ApiProvider>
      <ScreenApp />
    </ApiProvider>
  </StrictMode>,
);
