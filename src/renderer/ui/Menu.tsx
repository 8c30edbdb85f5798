import { clsx } from 'clsx';
import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import styles from './Menu.module.css';

export type MenuAction = {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly onAction: () => void;
  readonly danger?: boolean;
  readonly disabled?: boolean;
};

export type MenuProps = {
  /** The button that opens it: a Button or an IconButton. */
  readonly trigger: ReactElement;
  /** What the menu is about, for screen readers. */
  readonly label: string;
  readonly actions: readonly MenuAction[];
};

/** Things you can do, behind a button. */
export const Menu = ({ trigger, label, actions }: MenuProps) => {
  // Without a single picture there is no column for them.
  const hasIcons = actions.some(({ icon }) => icon !== undefined);
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <AriaMenu aria-label={label} className={styles['menu'] ?? ''}>
          {actions.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              textValue={action.label}
              onAction={action.onAction}
              isDisabled={action.disabled ?? false}
              className={clsx(styles['item'], action.danger && styles['danger'])}
            >
              {hasIcons && (
                <span className={styles['icon']} aria-hidden="true">
                  {action.icon}
                </span>
              )}
              {action.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
};
