import type { Method } from '@shared/domain/session';
import type { Template, TemplatePart } from '@shared/domain/templates/template';
import type { AgendaBlockId, SessionId } from '@shared/ids';
import type { Translate } from '@shared/language/translate';
import { useCommand } from '../../api/useCommand';
import { useQuery } from '../../api/useQuery';
import { Chip } from '../../ui/Chip';
import { Dialog } from '../../ui/Dialog';
import { useT } from '../../ui/language';
import styles from './MethodDialog.module.css';
import { methodTemplates } from './methodTemplates';
import { OwnTemplateMenu } from './OwnTemplateMenu';
import { TemplatesProblem } from './TemplatesProblem';

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
  const own = useQuery('templates.list', {}).data?.templates ?? [];
  const choose = async (part: TemplatePart) => {
    onClose();
    const result = await add.run({ ...part, sessionId });
    if (result.ok) onAdded(result.value.id);
  };
  return (
    <Dialog title={t('prepare.programme.chooseMethod')} open={open} onClose={onClose} size="l">
      <ul className={styles['grid']}>
        {methodTemplates.map(({ method, minutes }) => (
          <li key={method}>
            <button
              type="button"
              className={styles['method']}
              onClick={() => void choose(partOf(method, minutes, t))}
            >
              <span className={styles['name']}>{t(`prepare.methods.${method}.name`)}</span>
              <Chip>{t('prepare.programme.minutes', { count: minutes })}</Chip>
              <span className={styles['hint']}>{t(`prepare.methods.${method}.hint`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <TemplatesProblem />
      <OwnMethods templates={own} onChoose={(part) => void choose(part)} />
    </Dialog>
  );
};

type OwnMethodsProps = {
  readonly templates: readonly Template[];
  readonly onChoose: (part: TemplatePart) => void;
};

const OwnMethods = ({ templates, onChoose }: OwnMethodsProps) => {
  const t = useT();
  const own = templates.flatMap(({ id, kind, name, parts: [part] }) =>
    kind === 'part' && part !== undefined ? [{ id, name, part }] : [],
  );
  if (own.length === 0) return null;
  return (
    <section aria-label={t('prepare.templates.ownMethods')} className={styles['own']}>
      <h3 className={styles['ownTitle']}>{t('prepare.templates.ownMethods')}</h3>
      <ul className={styles['grid']}>
        {own.map(({ id, name, part }) => (
          <li key={id} className={styles['ownMethod']}>
            <button type="button" className={styles['method']} onClick={() => onChoose(part)}>
              <span className={styles['name']} dir="auto">
                {name}
              </span>
              <Chip>{t('prepare.programme.minutes', { count: part.minutes })}</Chip>
              <span className={styles['hint']}>{t(`prepare.methods.${part.method}.name`)}</span>
            </button>
            <OwnTemplateMenu id={id} name={name} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const partOf = (method: Method, minutes: number, t: Translate): TemplatePart => ({
  method,
  minutes,
  title: t(`prepare.methods.${method}.title`),
  instruction: t(`prepare.methods.${method}.instruction`),
  prompt: t(`prepare.methods.${method}.prompt`),
  groups: [],
});
