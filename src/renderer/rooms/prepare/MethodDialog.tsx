import type { Method } from '@shared/domain/session';
import type { AgendaBlockId, SessionId } from '@shared/ids';
import { useCommand } from '../../api/useCommand';
import { Chip } from '../../ui/Chip';
import { Dialog } from '../../ui/Dialog';
import { useT } from '../../ui/language';
import styles from './MethodDialog.module.css';
import { methodTemplates } from './methodTemplates';

type MethodDialogProps = {
  readonly sessionId: SessionId;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onAdded: (id: AgendaBlockId) => void;
};

/** Adds a part from a method: title, minutes, instruction and question are filled in and can be changed. */
export const MethodDialog = ({ sessionId, open, onClose, onAdded }: MethodDialogProps) => {
  const t = useT();
  const add = useCommand('blocks.add');
  const choose = async (method: Method, minutes: number) => {
    onClose();
    const result = await add.run({
      sessionId,
      method,
      minutes,
      title: t(`prepare.methods.${method}.title`),
      instruction: t(`prepare.methods.${method}.instruction`),
      prompt: t(`prepare.methods.${method}.prompt`),
    });
    if (result.ok) onAdded(result.value.id);
  };
  return (
    <Dialog title={t('prepare.programme.chooseMethod')} open={open} onClose={onClose} size="l">
      <ul className={styles['grid']}>
        {methodTemplates.map(({ method, minutes }) => (
          <li key={method}>
            <button type="button" className={styles['method']} onClick={() => void choose(method, minutes)}>
              <span className={styles['name']}>{t(`prepare.methods.${method}.name`)}</span>
              <Chip>{t('prepare.programme.minutes', { count: minutes })}</Chip>
              <span className={styles['hint']}>{t(`prepare.methods.${method}.hint`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
};
