import type { InsightView } from '@shared/contract/insights';
import type { FollowUp } from '@shared/domain/insight';
import { goTo } from '../../api/navigation';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useT } from '../../ui/language';
import styles from './InterpretRoom.module.css';

export type WayBackProps = {
  readonly followUp: FollowUp;
  readonly insight: InsightView | null;
  readonly onClose: () => void;
};

/** From a recommendation back to the voices: follow-up ← insight ← voices ← stories. */
export const WayBack = ({ followUp, insight, onClose }: WayBackProps) => {
  const t = useT();
  return (
    <Dialog title={t('interpret.wayBack')} open onClose={onClose} size="l">
      <ol className={styles['wayBack']}>
        <li>
          <span className={styles['followUpKind']}>{t(`interpret.followUpKinds.${followUp.kind}`)}</span>
          <p dir="auto">{followUp.text}</p>
        </li>
        {insight === null ? (
          <li>{t('interpret.wayBackNone')}</li>
        ) : (
          <>
            <li>
              <span className={styles['followUpKind']}>{t(`common.kinds.${insight.kind}`)}</span>
              <p dir="auto">{insight.statement}</p>
            </li>
            {insight.voices.map((voice) => (
              <li key={voice.id} className={styles['voice']} data-side={voice.side}>
                <blockquote className={styles['words']} dir="auto">
                  {voice.fragment?.quote || voice.text || t('interpret.drawing', { story: voice.storyTitle })}
                </blockquote>
                <span className={styles['rowKind']}>
                  {[voice.pseudonym || t('common.unknownTeller'), voice.storyTitle]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {voice.fragment && <OpenStory id={voice.fragment.id} />}
              </li>
            ))}
          </>
        )}
      </ol>
    </Dialog>
  );
};

const OpenStory = ({ id }: { readonly id: string }) => {
  const t = useT();
  return (
    <Button size="s" onPress={() => goTo('tell', { kind: 'fragment', id })}>
      {t('interpret.openStory')}
    </Button>
  );
};
