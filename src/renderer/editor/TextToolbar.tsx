import type { TextKey } from '@shared/language/translate';
import { Bold, Heading2, Italic, List, type LucideIcon, TextQuote } from 'lucide-react';
import { ToggleButton, Toolbar } from 'react-aria-components';
import { useT } from '../ui/language';
import type { ActiveFormatting, Formatting } from './formatting';
import styles from './TextToolbar.module.css';

type Tool = {
  readonly formatting: Formatting;
  readonly label: TextKey;
  readonly icon: LucideIcon;
  readonly keys: string;
};

const tools: readonly Tool[] = [
  { formatting: 'heading', label: 'tell.editor.heading', icon: Heading2, keys: 'Control+Alt+2' },
  { formatting: 'bold', label: 'tell.editor.bold', icon: Bold, keys: 'Control+B' },
  { formatting: 'italic', label: 'tell.editor.italic', icon: Italic, keys: 'Control+I' },
  { formatting: 'list', label: 'tell.editor.list', icon: List, keys: 'Control+Alt+8' },
  { formatting: 'quote', label: 'tell.editor.quote', icon: TextQuote, keys: 'Control+Alt+9' },
];

export type TextToolbarProps = {
  readonly active: ActiveFormatting;
  readonly onApply: (formatting: Formatting, options: { readonly byKeyboard: boolean }) => void;
};

/** The few things a live text can look like. Arrow keys go from one to the next. */
export const TextToolbar = ({ active, onApply }: TextToolbarProps) => {
  const t = useT();
  return (
    <Toolbar aria-label={t('tell.editor.toolbar')} className={styles['toolbar'] ?? ''}>
      {tools.map(({ formatting, label, icon: Icon, keys }) => (
        <ToggleButton
          key={formatting}
          aria-label={t(label)}
          aria-keyshortcuts={keys}
          className={styles['tool'] ?? ''}
          isSelected={active.has(formatting)}
          onPress={({ pointerType }) =>
            onApply(formatting, { byKeyboard: pointerType === 'keyboard' || pointerType === 'virtual' })
          }
        >
          <span title={t(label)} className={styles['icon']} aria-hidden="true">
            <Icon />
          </span>
        </ToggleButton>
      ))}
    </Toolbar>
  );
};
