import type { MeetingView } from '@shared/contract/meeting';
import { partAtHand } from '@shared/domain/room/meeting';
import { useEffect, useRef } from 'react';
import { goTo } from '../api/navigation';
import { Button } from '../ui/Button';
import { Chip } from '../ui/Chip';
import { useT } from '../ui/language';
import { ClosingPart } from './ClosingPart';
import { OpeningPart } from './OpeningPart';
import styles from './PartAtHand.module.css';
import { PartTimer } from './PartTimer';
import { type Leading, placeName, useLeading, useRoomIsOpen } from './useLeading';

/** What the facilitator does now: the instruction and the question, the time, and the way on. */
export const PartAtHand = ({ meeting }: { meeting: MeetingView }) => {
  const t = useT();
  const leading = useLeading(meeting);
  const heading = useRef<HTMLHeadingElement>(null);
  const { place, blocks, block } = meeting;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part begins at its top
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  return (
    <section aria-labelledby="part-at-hand" className={styles['part']}>
      <div className={styles['head']}>
        <h2 id="part-at-hand" ref={heading} className={styles['title']} dir="auto">
          {placeName(place, blocks, t)}
        </h2>
        {block && block.method !== 'free' && <Chip>{t(`prepare.methods.${block.method}.name`)}</Chip>}
      </div>
      {block && <Words block={block} />}
      {block && <PartTimer meeting={meeting} leading={leading} />}
      {place === 'opening' && <OpeningPart meeting={meeting} />}
      {place === 'closing' && <ClosingPart meeting={meeting} />}
      {blocks.length === 0 && <NoBlocks />}
      <WayOn meeting={meeting} leading={leading} />
    </section>
  );
};

const Words = ({ block: { prompt, instruction } }: { block: NonNullable<MeetingView['block']> }) => {
  const t = useT();
  return (
    <>
      {prompt === '' ? (
        <p className={styles['none']}>{t('lead.noQuestion')}</p>
      ) : (
        <blockquote aria-label={t('lead.question')} className={styles['question']} dir="auto">
          {prompt}
        </blockquote>
      )}
      <div className={styles['instruction']}>
        <h3 className={styles['small']}>
          {t('lead.instruction')} <span className={styles['soft']}>{t('lead.instructionOnlyYou')}</span>
        </h3>
        <p className={styles['how']} dir="auto">
          {instruction || t('lead.noInstruction')}
        </p>
      </div>
    </>
  );
};

/** The next step stands last and largest; what it leads to is said beside it. */
const WayOn = ({ meeting, leading }: { meeting: MeetingView; leading: Leading }) => {
  const t = useT();
  const isOpen = useRoomIsOpen();
  const { after } = meeting;
  const next = partAtHand({ place: after ?? 'closing' }, meeting.blocks);
  const name = after === null ? '' : placeName(after, meeting.blocks, t);
  return (
    <div className={styles['wayOn']}>
      {after !== null && (
        <p className={styles['after']} dir="auto">
          {next ? t('lead.afterMinutes', { name, count: next.minutes }) : t('lead.after', { name })}
        </p>
      )}
      <div className={styles['buttons']}>
        <Button onPress={leading.back} disabled={leading.isFirst}>
          {t('lead.back')}
        </Button>
        {meeting.block && (
          // What belongs to a part that is skipped does not stay on the wall.
          <Button kind="quiet" onPress={isOpen ? leading.skipAndShow : leading.skip}>
            {t(isOpen ? 'lead.skipAndShow' : 'lead.skip')}
          </Button>
        )}
        {after !== null && (
          <div className={styles['on']}>
            <Button kind={isOpen ? 'plain' : 'primary'} onPress={leading.next}>
              {t('lead.next')}
            </Button>
            {isOpen && (
              <Button kind="primary" onPress={leading.nextAndShow}>
                {t('lead.nextAndShow')}
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  );
};

const NoBlocks = () => {
  const t = useT();
  return (
    <div className={styles['noBlocks']}>
      <p>{t('lead.noBlocks')}</p>
      <Button onPress={() => goTo('prepare')}>{t('lead.addBlock')}</Button>
    </div>
  );
};
