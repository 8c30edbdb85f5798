import type { SharedAudience } from '@shared/audience';
import type { AudienceChange } from '@shared/contract/room';
import type { RoomActivity } from '@shared/domain/room/activity';
import { Loaded } from '../api/Loaded';
import { useQuery } from '../api/useQuery';
import { useT } from '../ui/language';
import styles from './CompanyDialog.module.css';
import { useActivityName } from './useActivityName';

const kinds = [
  'story',
  'sound',
  'fragment',
  'insight',
  'pile',
  'slip',
  'choice',
  'commitment',
  'name',
] as const;

// As many as main names.
const mostNamed = 200;

type CompanyPreviewProps = {
  readonly audience: SharedAudience;
  /** Nobody has said yet who is there: then nothing shows now. */
  readonly isFirst: boolean;
  /** The screen stands still and this company ends that: what shows then. */
  readonly thawsTo: RoomActivity | null;
};

/** By name: what this company sees more, and what less, than the one now. */
export const CompanyPreview = ({ audience, isFirst, thawsTo }: CompanyPreviewProps) => {
  const t = useT();
  const preview = useQuery('room.preview', { audience }, { keepFormer: true });
  return (
    <Loaded answer={preview} lines={5}>
      {({ appears, disappears, hidesActivity }) => (
        <div aria-live="polite">
          {thawsTo ? (
            <Thaw activity={thawsTo} isHidden={hidesActivity} />
          ) : (
            hidesActivity && <p className={styles['hides']}>{t('lead.company.hides')}</p>
          )}
          {!isFirst && thawsTo === null && appears.length + disappears.length === 0 ? (
            <p className={styles['none']}>{t('lead.company.same')}</p>
          ) : (
            <div className={styles['columns']}>
              <Changes
                title={t(isFirst ? 'lead.company.mayAppear' : 'lead.company.appears')}
                none={t(isFirst ? 'lead.company.nothingMay' : 'lead.company.nothingAppears')}
                changes={appears}
              />
              {!isFirst && (
                <Changes
                  title={t('lead.company.disappears')}
                  none={t('lead.company.nothingDisappears')}
                  changes={disappears}
                />
              )}
            </div>
          )}
        </div>
      )}
    </Loaded>
  );
};

const Thaw = ({ activity, isHidden }: { activity: RoomActivity; isHidden: boolean }) => {
  const t = useT();
  const what = useActivityName(activity);
  return (
    <p className={styles['hides']}>
      {isHidden ? t('lead.company.freezeEndsHidden') : t('lead.company.freezeEnds', { what })}
    </p>
  );
};

type ChangesProps = {
  readonly title: string;
  readonly none: string;
  readonly changes: readonly AudienceChange[];
};

const Changes = ({ title, none, changes }: ChangesProps) => {
  const t = useT();
  return (
    <section aria-label={title} className={styles['changes']}>
      <h3 className={styles['title']}>{title}</h3>
      {changes.length === 0 && <p className={styles['none']}>{none}</p>}
      {/* Reached by Tab, so that a long list can be scrolled with the keys. */}
      <div className={styles['scroll']} tabIndex={changes.length === 0 ? -1 : 0}>
        {kinds.map((kind) => {
          const named = changes.filter((change) => change.kind === kind);
          if (named.length === 0) return null;
          return (
            <div key={kind} className={styles['kind']}>
              <h4 className={styles['kindName']}>{t(`lead.company.kinds.${kind}`)}</h4>
              <ul>
                {named.map(({ title: name }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only read; two may have the same name
                  <li key={index} dir="auto">
                    {name || t('common.untitled')}
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
        {changes.length >= mostNamed && <p className={styles['none']}>{t('lead.company.more')}</p>}
      </div>
    </section>
  );
};
