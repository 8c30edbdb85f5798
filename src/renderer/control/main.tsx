import '../styles/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProvider } from '../api/ApiProvider';
import { ControlApp } from './ControlApp';

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no place for the app.');
createRoot(place).render(
  <StrictMode>
    <ApiProvider>
      <ControlApp />
    </ApiProvider>
  </StrictMode>,
);
