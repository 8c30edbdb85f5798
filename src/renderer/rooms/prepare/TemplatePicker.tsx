import type { TemplatePart } from '@shared/domain/templates/template';
import { useState } from 'react';
import { List, ListRow } from '../../ui/List';
import { useT } from '../../ui/language';
import { TextField } from '../../ui/TextField';
import { TemplatePreview } from './TemplatePreview';
import styles from './Templates.module.css';
import { TemplatesProblem } from './TemplatesProblem';
import { fitted, type MeetingTemplate, useMeetingTemplates } from './useTemplates';

export type LaidOut = { readonly name: string; readonly blocks: readonly TemplatePart[] };

type TemplatePickerProps = {
  /** "13:00". */
  readonly startsAt: string;
  readonly onLay: (laid: LaidOut) => void;
  readonly busy: boolean;
};

/** From this many of one's own there is a field to find one. */
const findableFrom = 8;

/** Whole meetings to choose from, with what it will look like in the time there is. */
export const TemplatePicker = ({ startsAt, onLay, busy }: TemplatePickerProps) => {
  const t = useT();
  const templates = useMeetingTemplates();
  const [chosen, setChosen] = useState<string | null>(null);
  const [minutes, setMinutes] = useState<number | null>(null);
  const template = templates.find(({ key }) => key === chosen) ?? templates[0];
  if (template === undefined) return null;
  const own = templates.filter(({ ownId }) => ownId !== null);
  const list = { chosen: template.key, onChoose: setChosen };
  return (
    <section aria-label={t('prepare.templates.title')} className={styles['picker']}>
      <div className={styles['choices']}>
        <TemplateList
          {...list}
          title={own.length > 0 ? t('prepare.templates.ready') : ''}
          templates={templates.filter(({ ownId }) => ownId === null)}
        />
        {own.length > 0 && <TemplateList {...list} title={t('prepare.templates.own')} templates={own} />}
        <TemplatesProblem />
      </div>
      <TemplatePreview
        template={template}
        startsAt={startsAt}
        minutes={minutes}
        onMinutes={setMinutes}
        busy={busy}
        onLay={() =>
          onLay({
            name: template.name,
            blocks: fitted(template.parts, minutes).map(({ key: _, ...part }) => part),
          })
        }
      />
    </section>
  );
};

type TemplateListProps = {
  /** Empty when there is only one list. */
  readonly title: string;
  readonly templates: readonly MeetingTemplate[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
};

const TemplateList = ({ title, templates, chosen, onChoose }: TemplateListProps) => {
  const t = useT();
  const [words, setWords] = useState('');
  const found = templates.filter(({ name }) =>
    name.toLocaleLowerCase().includes(words.trim().toLocaleLowerCase()),
  );
  return (
    <div className={styles['group']}>
      {title !== '' && <h3 className={styles['groupTitle']}>{title}</h3>}
      {templates.length > findableFrom && (
        <TextField
          label={t('prepare.templates.find')}
          hideLabel
          placeholder={t('prepare.templates.find')}
          type="search"
          value={words}
          onChange={setWords}
        />
      )}
      {found.length === 0 && <p className={styles['soft']}>{t('prepare.templates.nothingFound')}</p>}
      <List label={title || t('prepare.templates.title')}>
        {found.map(({ key, name }) => (
          <ListRow key={key} selected={key === chosen} onPress={() => onChoose(key)}>
            <span className={styles['choiceName']} dir="auto">
              {name}
            </span>
          </ListRow>
        ))}
      </List>
    </div>
  );
};
