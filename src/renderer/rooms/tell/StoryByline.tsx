import type { StorySummary } from '@shared/contract/stories';
import type { Participant } from '@shared/domain/participant';
import type { ParticipantId } from '@shared/ids';
import { ChevronDown } from 'lucide-react';
import { useCommand } from '../../api/useCommand';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { useT } from '../../ui/language';
import { Menu } from '../../ui/Menu';
import { showToast } from '../../ui/toasts';
import styles from './StorySheet.module.css';

type StoryBylineProps = { readonly story: StorySummary; readonly people: readonly Participant[] };

/** "Verteld door … · opgeschreven door …". Both can be changed here. */
export const StoryByline = ({ story, people }: StoryBylineProps) => {
  const t = useT();
  const update = useCommand('stories.update');
  const nameOf = (id: ParticipantId | null) => people.find((person) => person.id === id)?.pseudonym ?? null;
  const toTeller = async (tellerId: ParticipantId | null) => {
    if (tellerId === story.tellerId) return;
    const isGiven = Object.values(story.consent).some((on) => on);
    const writtenBy = tellerId !== null && tellerId === story.writtenBy ? { writtenBy: null } : {};
    const done = await update.run({ id: story.id, tellerId, ...writtenBy });
    if (done.ok && isGiven) showToast({ kind: 'info', text: t('tell.consentStartsAgain') });
  };
  const teller = nameOf(story.tellerId);
  const writer = story.writtenBy === story.tellerId ? null : nameOf(story.writtenBy);
  return (
    <p className={styles['byline']}>
      <PersonMenu
        label={t('tell.whoTold')}
        text={teller === null ? t('tell.chooseTeller') : t('tell.toldBy', { name: teller })}
        people={people}
        nobody={t('common.unknownTeller')}
        onChoose={(id) => void toTeller(id)}
      />
      <span aria-hidden="true">·</span>
      <PersonMenu
        label={t('tell.whoWrote')}
        text={writer === null ? t('tell.writtenByTeller') : t('tell.writtenBy', { name: writer })}
        people={people.filter(({ id }) => id !== story.tellerId)}
        nobody={t('tell.tellerWrote')}
        onChoose={(id) => void update.run({ id: story.id, writtenBy: id })}
      />
    </p>
  );
};

type PersonMenuProps = {
  readonly label: string;
  readonly text: string;
  readonly people: readonly Participant[];
  /** The choice of nobody in particular. */
  readonly nobody: string;
  readonly onChoose: (id: ParticipantId | null) => void;
};

const PersonMenu = ({ label, text, people, nobody, onChoose }: PersonMenuProps) => (
  <Menu
    label={label}
    trigger={
      <Button kind="quiet" size="s" className={styles['person'] ?? ''}>
        <bdi>{text}</bdi> <ChevronDown aria-hidden="true" size={14} className={styles['arrow']} />
      </Button>
    }
    actions={[
      ...people.map(({ id, pseudonym, picture }) => ({
        id,
        label: pseudonym,
        icon: <Avatar name={pseudonym} picture={picture} size="s" />,
        onAction: () => onChoose(id),
      })),
      { id: 'nobody', label: nobody, onAction: () => onChoose(null) },
    ]}
  />
);
