import { type AgendaBlock, blockTimes, type Session } from '@shared/domain/session';
import { type AgendaBlockId, toId } from '@shared/ids';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { Button } from '../../ui/Button';
import { useT } from '../../ui/language';
import { useReorder } from '../../ui/useReorder';
import { BlockRow } from './BlockRow';
import { EmptyProgramme } from './EmptyProgramme';
import { MethodDialog } from './MethodDialog';
import styles from './Programme.module.css';

/** The parts of a meeting with their times. Press a part to change it in place. */
export const Programme = ({ session }: { session: Session }) => {
  const t = useT();
  const { blocks } = session;
  const [openId, setOpenId] = useState<AgendaBlockId | null>(null);
  const [choosing, setChoosing] = useState(false);
  const move = useCommand('blocks.move');
  const times = blockTimes(session.startsAt, [...blocks, { minutes: 0 }]);
  const order = useReorder({
    ids: blocks.map(({ id }) => id),
    onMove: (id, before) =>
      void move.run({
        id: toId<'agendaBlock'>(id),
        before: before === null ? null : toId<'agendaBlock'>(before),
      }),
  });
  const addButton = (
    <Button icon={<Plus />} onPress={() => setChoosing(true)}>
      {t('prepare.programme.add')}
    </Button>
  );
  return (
    <section aria-label={t('prepare.programme.title')}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>{t('prepare.programme.title')}</h2>
        <p className={styles['span']}>{spanText(session, times.at(-1) ?? '')}</p>
        {blocks.length > 0 && addButton}
      </div>
      {blocks.length === 0 ? (
        <EmptyProgramme session={session}>{addButton}</EmptyProgramme>
      ) : (
        <ol className={styles['list']}>
          {blocks.map((block: AgendaBlock, index) => (
            <BlockRow
              key={block.id}
              block={block}
              time={times[index] ?? ''}
              open={block.id === openId}
              onToggle={() => setOpenId(block.id === openId ? null : block.id)}
              order={order}
            />
          ))}
        </ol>
      )}
      <MethodDialog
        sessionId={session.id}
        open={choosing}
        onClose={() => setChoosing(false)}
        onAdded={setOpenId}
      />
    </section>
  );
};

const spanText = ({ startsAt, place, blocks }: Session, end: string): string =>
  [blocks.length > 0 ? `${startsAt} – ${end}` : startsAt, place].filter((part) => part !== '').join(' · ');
