import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button';
import { useT } from '../ui/language';
import styles from './AppFailure.module.css';
import { reloadPage } from './useSafeClose';
import { useSavedFirst } from './useSavedFirst';

type Props = { readonly children: ReactNode };

/** A screen that breaks shows a sentence and a way back instead of nothing. React knows no other form than a class. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state: { readonly broken: boolean } = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? (
      <Broken onBack={() => this.setState({ broken: false })} />
    ) : (
      this.props.children
    );
  }
}

const Broken = ({ onBack }: { onBack: () => void }) => {
  const t = useT();
  const savedFirst = useSavedFirst();
  const reload = async (): Promise<void> => {
    if (await savedFirst()) reloadPage();
  };
  return (
    <div className={styles['page']}>
      <div className={styles['broken']} role="alert">
        <h1>{t('common.frame.brokenTitle')}</h1>
        <p>{t('common.frame.broken')}</p>
        <div className={styles['buttons']}>
          <Button kind="primary" onPress={onBack} autoFocus>
            {t('common.frame.brokenBack')}
          </Button>
          <Button onPress={() => void reload()}>{t('common.frame.brokenReload')}</Button>
        </div>
      </div>
    </div>
  );
};
