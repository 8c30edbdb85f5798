import { type AgendaBlock, methods } from '@shared/domain/session';
import { ArrowDown, ArrowUp, BookmarkPlus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { useRemoval } from '../../api/useRemoval';
import { GroupsEditor } from '../../groups/GroupsEditor';
import { RolesEditor } from '../../groups/RolesEditor';
import { Button } from '../../ui/Button';
import { useT } from '../../ui/language';
import { SavedField } from '../../ui/SavedField';
import { Select } from '../../ui/Select';
import type { Reorder } from '../../ui/useReorder';
import styles from './Programme.module.css';
import { SaveTemplate } from './SaveTemplate';

type BlockFormProps = { readonly block: AgendaBlock; readonly order: Reorder; readonly onClose: () => void };

/** Everything of a part, changed in place; each field saves by itself. */
export const BlockForm = ({ block, order, onClose }: BlockFormProps) => {
  const t = useT();
  const update = useCommand('blocks.update');
  const { id, title, method, minutes, instruction, prompt } = block;
  return (
    <div className={styles['form']}>
      <SavedField
        label={t('prepare.programme.name')}
        draftId={`block:${id}.title`}
        value={title}
        onCommit={(next) => update.save({ id, title: next })}
        autoFocus
      />
      <Select
        label={t('prepare.programme.method')}
        choices={methods.map((each) => ({ id: each, label: t(`prepare.methods.${each}.name`) }))}
        value={method}
        onChange={(next) => void update.run({ id, method: next })}
      />
      <SavedField
        label={t('prepare.programme.minutesLabel')}
        type="number"
        required
        draftId={`block:${id}.minutes`}
        value={String(minutes)}
        onCommit={(next) => update.save({ id, minutes: wholeMinutes(next, minutes) })}
      />
      <SavedField
        label={t('prepare.programme.instruction')}
        help={t('prepare.programme.instructionHelp')}
        multiline
        draftId={`block:${id}.instruction`}
        value={instruction}
        onCommit={(next) => update.save({ id, instruction: next })}
        className={styles['wide'] ?? ''}
      />
      <SavedField
        label={t('prepare.programme.prompt')}
        multiline
        voice
        draftId={`block:${id}.prompt`}
        value={prompt}
        onCommit={(next) => update.save({ id, prompt: next })}
        className={styles['wide'] ?? ''}
      />
      {(method === 'breakout' || method === 'pairTelling') && (
        <div className={styles['wide']}>
          <GroupsEditor blockId={id} pairs={method === 'pairTelling'} />
        </div>
      )}
      {(method === 'panel' || method === 'mirror') && (
        <div className={styles['wide']}>
          <RolesEditor blockId={id} />
        </div>
      )}
      <BlockButtons block={block} order={order} onClose={onClose} />
    </div>
  );
};

const BlockButtons = ({ block: { id, title, method }, order, onClose }: BlockFormProps) => {
  const t = useT();
  const remove = useRemoval('blocks.remove');
  const [keeping, setKeeping] = useState(false);
  const name = title || t(`prepare.methods.${method}.name`);
  return (
    <div className={styles['buttons']}>
      <Button
        size="s"
        icon={<ArrowUp />}
        disabled={!order.canStep(id, -1)}
        onPress={() => order.step(id, -1)}
      >
        {t('common.moveUp')}
      </Button>
      <Button
        size="s"
        icon={<ArrowDown />}
        disabled={!order.canStep(id, 1)}
        onPress={() => order.step(id, 1)}
      >
        {t('common.moveDown')}
      </Button>
      <Button
        size="s"
        kind="quiet"
        icon={<Trash2 />}
        onPress={() => void remove({ id }, t('prepare.programme.removed', { name }))}
      >
        {t('common.remove')}
      </Button>
      <Button size="s" kind="quiet" icon={<BookmarkPlus />} onPress={() => setKeeping(true)}>
        {t('prepare.templates.savePart')}
      </Button>
      {keeping && <SaveTemplate from={{ blockId: id }} name={name} onClose={() => setKeeping(false)} />}
      <Button size="s" onPress={onClose}>
        {t('common.done')}
      </Button>
    </div>
  );
};

const mostMinutes = 24 * 60;

/** Whole minutes within a day; what is no number leaves it as it was. */
const wholeMinutes = (text: string, before: number): number => {
  const minutes = Math.round(Number(text));
  return text.trim() === '' || !Number.isFinite(minutes)
    ? before
    : Math.min(Math.max(minutes, 0), mostMinutes);
};
