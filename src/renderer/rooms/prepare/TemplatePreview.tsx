import { blockTimes } from '@shared/domain/session';
import { totalMinutes } from '@shared/domain/templates/scaleMinutes';
import type { Translate } from '@shared/language/translate';
import { Button } from '../../ui/Button';
import { useT } from '../../ui/language';
import { SegmentedControl } from '../../ui/SegmentedControl';
import { durationText } from './durationText';
import { OwnTemplateMenu } from './OwnTemplateMenu';
import styles from './Templates.module.css';
import { fitted, type MeetingTemplate } from './useTemplates';

type TemplatePreviewProps = {
  readonly template: MeetingTemplate;
  readonly startsAt: string;
  /** How long it may take; null: as it was made. */
  readonly minutes: number | null;
  readonly onMinutes: (minutes: number | null) => void;
  readonly onLay: () => void;
  readonly busy: boolean;
};

const wishes = [90, 120, 150];

/** What the meeting will look like: its parts with their times, in the time there is. */
export const TemplatePreview = ({
  template,
  startsAt,
  minutes,
  onMinutes,
  onLay,
  busy,
}: TemplatePreviewProps) => {
  const t = useT();
  const parts = fitted(template.parts, minutes);
  const times = blockTimes(startsAt, [...parts, { minutes: 0 }]);
  return (
    <div className={styles['preview']}>
      <div className={styles['previewHead']}>
        <h3 className={styles['name']} dir="auto">
          {template.name}
        </h3>
        {template.ownId !== null && <OwnTemplateMenu id={template.ownId} name={template.name} />}
      </div>
      {template.hint !== '' && <p className={styles['soft']}>{template.hint}</p>}
      <div className={styles['time']}>
        <p>{t('prepare.templates.timeLabel')}</p>
        <SegmentedControl
          label={t('prepare.templates.timeLabel')}
          choices={[
            { id: 'made', label: t('prepare.templates.asMade') },
            ...wishes.map((wish) => ({ id: String(wish), label: wishText(wish, t) })),
          ]}
          value={minutes === null ? 'made' : String(minutes)}
          onChange={(id) => onMinutes(id === 'made' ? null : Number(id))}
        />
      </div>
      <ol aria-label={t('prepare.templates.laid')} className={styles['parts']}>
        {parts.map((part, index) => (
          <li key={part.key} className={styles['part']}>
            <span className={styles['clock']}>{times[index]}</span>
            <span className={styles['words']}>
              <span className={styles['partTitle']} dir="auto">
                {part.title || t(`prepare.methods.${part.method}.name`)}
              </span>
              {part.prompt !== '' && (
                <span className={styles['prompt']} dir="auto">
                  {part.prompt}
                </span>
              )}
            </span>
            <span className={styles['minutes']}>
              {t('prepare.programme.minutes', { count: part.minutes })}
            </span>
          </li>
        ))}
      </ol>
      <div className={styles['foot']}>
        <p className={styles['total']}>
          {t('prepare.templates.total', {
            span: `${startsAt} – ${times.at(-1) ?? ''}`,
            length: durationText(totalMinutes(parts), t),
          })}
        </p>
        <Button kind="primary" busy={busy} onPress={onLay}>
          {t('prepare.templates.lay')}
        </Button>
      </div>
    </div>
  );
};

const wishText = (wish: number, t: Translate): string => {
  const hours = Math.floor(wish / 60);
  return t('prepare.templates.hours', { hours: wish % 60 === 0 ? `${hours}` : `${hours}½` });
};
