import type { AppState } from '@shared/contract/shelf';
import { useCommand } from '../api/useCommand';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { useT } from '../ui/language';
import styles from './AboutDialog.module.css';

type AboutDialogProps = { readonly app: AppState; readonly open: boolean; readonly onClose: () => void };

/** What this app keeps, and where, in plain words. */
export const AboutDialog = ({ app, open, onClose }: AboutDialogProps) => {
  const t = useT();
  const showFolder = useCommand('shelf.showFolder');
  return (
    <Dialog
      title={t('start.about')}
      open={open}
      onClose={onClose}
      actions={
        <>
          <Button onPress={() => void showFolder.run({})}>{t('start.showFolder')}</Button>
          <Button kind="primary" onPress={onClose}>
            {t('common.close')}
          </Button>
        </>
      }
    >
      <div className={styles['text']}>
        <p>{t('start.aboutFile')}</p>
        <p>{t('start.aboutNames')}</p>
        <p>{t('start.aboutInternet')}</p>
        <p>{t('start.aboutBin')}</p>
        <p>{t('start.aboutCopy')}</p>
        {app.sqliteOld && <p className={styles['warning']}>{t('start.aboutOldRuntime')}</p>}
        <p className={styles['version']}>{t('start.version', { version: app.version })}</p>
      </div>
    </Dialog>
  );
};
