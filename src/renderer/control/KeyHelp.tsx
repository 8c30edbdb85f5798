import { type ActionId, type ActionScope, actionIds, actions, type KeyCombination } from '@shared/actions';
import type { TextKey, Translate } from '@shared/language/translate';
import { Dialog } from '../ui/Dialog';
import { useT } from '../ui/language';
import styles from './KeyHelp.module.css';

type Group = { readonly title: TextKey; readonly scopes: readonly ActionScope[] };

const groups: readonly Group[] = [
  { title: 'common.frame.keysWindow', scopes: ['always', 'everywhere', 'outsideText'] },
  { title: 'common.rooms.sort', scopes: ['sortRoom'] },
  { title: 'common.frame.keysScreen', scopes: ['roomScreen'] },
];

/** All keys, from the one list of actions. */
export const KeyHelp = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const t = useT();
  return (
    <Dialog title={t('common.frame.keys')} open={open} onClose={onClose}>
      <p className={styles['intro']}>{t('common.frame.keysIntro')}</p>
      {groups.map((group) => (
        <section key={group.title}>
          <h3 className={styles['title']}>{t(group.title)}</h3>
          <dl className={styles['keys']}>
            {actionIds
              .filter((id) => group.scopes.includes(actions[id].scope))
              .map((id) => (
                <Row key={id} id={id} />
              ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
};

const Row = ({ id }: { id: ActionId }) => {
  const t = useT();
  const { text, keys } = actions[id];
  return (
    <div className={styles['row']}>
      <dt>{t(text)}</dt>
      <dd>
        {keys.map((combination) => (
          <kbd key={keyText(combination, t)}>{keyText(combination, t)}</kbd>
        ))}
      </dd>
    </div>
  );
};

const names: Readonly<Record<string, TextKey>> = {
  ' ': 'common.keys.space',
  ArrowLeft: 'common.keys.left',
  ArrowRight: 'common.keys.right',
  ArrowUp: 'common.keys.up',
  ArrowDown: 'common.keys.down',
};

const keyText = ({ key, mod, shift, alt }: KeyCombination, t: Translate): string => {
  const name = names[key];
  return [
    mod && 'Ctrl',
    alt && 'Alt',
    shift && 'Shift',
    name ? t(name) : key.length === 1 ? key.toUpperCase() : key,
  ]
    .filter((part) => typeof part === 'string')
    .join(' + ');
};
