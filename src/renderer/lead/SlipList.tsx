import type { Slip } from '@shared/domain/room/slip';
import type { SlipCard } from '@shared/domain/room/slipCard';
import type { StoryId } from '@shared/ids';
import { clsx } from 'clsx';
import { BookOpen, Ellipsis, Lightbulb, Pencil, Sparkles, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { goTo } from '../api/navigation';
import { useCommand } from '../api/useCommand';
import { useQuery } from '../api/useQuery';
import { useRemoval } from '../api/useRemoval';
import { useShow } from '../toRoom/useShow';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { useT } from '../ui/language';
import { Menu } from '../ui/Menu';
import { showToast } from '../ui/toasts';
import { ChangeSlip } from './ChangeSlip';
import styles from './Slips.module.css';
import { useSlipCards } from './useSlipCards';

export type SlipListProps = {
  readonly slips: readonly Slip[];
  readonly none: string;
  /** A conclusion of the group can be made of it. */
  readonly canConclude?: boolean;
};

/** Briefjes with who wrote them, which only the facilitator sees, and what can be done with each. */
export const SlipList = ({ slips, none, canConclude = false }: SlipListProps) => {
  const { data: people } = useQuery('participants.list', {});
  const cards = useSlipCards(slips[0]?.sessionId);
  if (slips.length === 0) return <p className={styles['soft']}>{none}</p>;
  return (
    <ul className={styles['list']}>
      {slips.map((slip) => (
        <Row
          key={slip.id}
          slip={slip}
          writer={people?.find(({ id }) => id === slip.authorId)?.pseudonym ?? ''}
          card={cards.get(slip.id)}
          canConclude={canConclude}
        />
      ))}
    </ul>
  );
};

type RowProps = {
  readonly slip: Slip;
  readonly writer: string;
  readonly card: SlipCard | undefined;
  readonly canConclude: boolean;
};

const Row = ({ slip: { id, sign, text, turned }, writer, card, canConclude }: RowProps) => {
  const t = useT();
  const turn = useCommand('slips.turn');
  return (
    <li className={clsx(styles['slip'], turned && styles['turned'])}>
      <div className={styles['words']}>
        <p className={styles['text']} dir="auto">
          {text}
        </p>
        <p className={styles['soft']} dir="auto">
          {sign && `${t(`screen.slip.${sign}`)} · `}
          {writer || t('lead.slips.noHand')} · {t(turned ? 'lead.slips.open' : 'lead.slips.closed')}
          {card && ` · ${t(`lead.toBoard.became.${becameOf(card)}`)}`}
        </p>
      </div>
      <Button
        size="s"
        onPress={() => void turn.run({ ids: [id], turned: !turned })}
        busy={turn.pending}
        label={`${t(turned ? 'lead.slips.cover' : 'lead.slips.turn')}: ${text}`}
      >
        {t(turned ? 'lead.slips.cover' : 'lead.slips.turn')}
      </Button>
      <SlipMenu
        id={id}
        text={text}
        turned={turned}
        storyId={card?.storyId ?? null}
        canConclude={canConclude}
      />
    </li>
  );
};

const becameOf = ({ state, shown }: SlipCard): SlipCard['state'] | 'hidden' =>
  state === 'card' && !shown ? 'hidden' : state;

type SlipMenuProps = Pick<Slip, 'id' | 'text' | 'turned'> & {
  /** The story that it is already. */
  readonly storyId: StoryId | null;
  readonly canConclude: boolean;
};

const SlipMenu = ({ id, text, turned, storyId, canConclude }: SlipMenuProps) => {
  const t = useT();
  const remove = useRemoval('slips.remove');
  const toStory = useCommand('slips.toStory');
  const conclude = useCommand('slips.toConclusion');
  const toInsight = useCommand('slips.toInsight');
  const show = useShow();
  const [isChanging, setChanging] = useState(false);
  const makeStory = async (): Promise<void> => {
    const made = await toStory.run({ id });
    if (!made.ok) return;
    const see = () => goTo('tell', { kind: 'story', id: made.value.id });
    showToast({
      kind: 'info',
      text: t('lead.slips.madeStory'),
      action: { label: t('lead.slips.seeStory'), run: see },
    });
  };
  const makeConclusion = async (): Promise<void> => {
    const made = await conclude.run({ id });
    if (made.ok) showToast({ kind: 'info', text: t(`lead.slips.madeConclusion.${made.value.madeWith}`) });
  };
  const makeInsight = async (): Promise<void> => {
    const made = await toInsight.run({ id });
    if (!made.ok) return;
    showToast({ kind: 'info', text: t('lead.slips.madeInsight') });
    await show({ type: 'insight', insightId: made.value.id });
  };
  return (
    <>
      <Menu
        label={t('lead.slips.more', { text })}
        trigger={<IconButton label={t('lead.slips.more', { text })} icon={<Ellipsis />} />}
        actions={[
          // What is covered for the room cannot become a sentence of the group.
          ...(canConclude && turned
            ? [
                {
                  id: 'conclude',
                  label: t('lead.slips.toConclusion'),
                  icon: <Lightbulb />,
                  onAction: () => void makeConclusion(),
                },
              ]
            : []),
          ...(turned
            ? [
                {
                  id: 'insight',
                  label: t('lead.slips.toInsight'),
                  icon: <Sparkles />,
                  onAction: () => void makeInsight(),
                },
              ]
            : []),
          {
            id: 'change',
            label: t('lead.slips.change'),
            icon: <Pencil />,
            onAction: () => setChanging(true),
          },
          {
            id: 'story',
            label: t(storyId ? 'lead.slips.toItsStory' : 'lead.slips.toStory'),
            icon: <BookOpen />,
            onAction: () => (storyId ? goTo('tell', { kind: 'story', id: storyId }) : void makeStory()),
          },
          {
            id: 'remove',
            label: t('lead.slips.remove'),
            icon: <Trash2 />,
            danger: true,
            onAction: () => void remove({ id }, t('lead.slips.removed')),
          },
        ]}
      />
      {isChanging && <ChangeSlip id={id} text={text} onClose={() => setChanging(false)} />}
    </>
  );
};
