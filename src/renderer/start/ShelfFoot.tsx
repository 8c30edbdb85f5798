import type { AppState } from '@shared/contract/shelf';
import { useCommand } from '../api/useCommand';
import { useT } from '../ui/language';
import styles from './ShelfFoot.module.css';

type ShelfFootProps = { readonly app: AppState; readonly onBin: () => void; readonly onAbout: () => void };

/** Below the shelf: the bin, what is kept where, and the language. */
export const ShelfFoot = ({ app, onBin, onAbout }: ShelfFootProps) => {
  const t = useT();
  const setLanguage = useCommand('app.setLanguage');
  return (
    <footer className={styles['foot']}>
      <button type="button" onClick={onBin}>
        {t('start.bin')}
      </button>
      <button type="button" onClick={onAbout}>
        {t('start.about')}
      </button>
      <fieldset className={styles['languages']} aria-label="Taal · Language">
        <button
          type="button"
          lang="nl"
          aria-pressed={app.language === 'nl'}
          onClick={() => void setLanguage.run({ language: 'nl' })}
        >
          Nederlands
        </button>
        <span aria-hidden="true">·</span>
        <button
          type="button"
          lang="en"
          aria-pressed={app.language === 'en'}
          onClick={() => void setLanguage.run({ language: 'en' })}
        >
          English
        </button>
      </fieldset>
    </footer>
  );
};
