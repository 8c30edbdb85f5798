import type { ShareCheck } from '@shared/contract/share';
import type { TextKey } from '@shared/language/translate';
import { clsx } from 'clsx';
import { useT } from '../../ui/language';
import { Panel } from '../../ui/Panel';
import styles from './ShareRoom.module.css';

type Sentences = { readonly ok: TextKey; readonly bad: TextKey };

const sentences: Readonly<Record<ShareCheck['type'], Sentences>> = {
  consent: { ok: 'share.checks.consent', bad: 'share.checks.consent' },
  slideTitles: { ok: 'share.checks.slideTitlesOk', bad: 'share.checks.slideTitlesBad' },
  pictureDescriptions: {
    ok: 'share.checks.pictureDescriptionsOk',
    bad: 'share.checks.pictureDescriptionsBad',
  },
  counterVoices: { ok: 'share.checks.counterVoicesOk', bad: 'share.checks.counterVoicesBad' },
  emptyInsights: { ok: 'share.checks.emptyInsightsOk', bad: 'share.checks.emptyInsightsBad' },
  properties: { ok: 'share.checks.properties', bad: 'share.checks.properties' },
};

/** "Klaar om te delen?": what is right, and what still asks for a look. A remark never blocks. */
export const Checks = ({ checks }: { readonly checks: readonly ShareCheck[] }) => {
  const t = useT();
  return (
    <Panel title={t('share.ready')}>
      <ul className={styles['checks']}>
        {checks.map(({ type, ok, names }) => (
          <li key={type} className={clsx(styles['check'], !ok && styles['toLookAt'])}>
            <span aria-hidden="true">{ok ? '✓' : '!'}</span>
            <span>
              {t(ok ? sentences[type].ok : sentences[type].bad)}
              {!ok && names.length > 0 && <strong dir="auto"> {names.join(' · ')}</strong>}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
