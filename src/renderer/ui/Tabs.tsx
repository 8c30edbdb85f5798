import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import styles from './Tabs.module.css';

export type TabChoice<K extends string> = { readonly id: K; readonly label: string };

export type TabsProps<K extends string> = {
  readonly label: string;
  readonly tabs: readonly TabChoice<K>[];
  readonly value: K;
  readonly onChange: (id: K) => void;
  /** Draws the page around the list of tabs and the panel of the chosen one. */
  readonly children: (parts: {
    readonly list: ReactNode;
    readonly panel: (content: ReactNode) => ReactNode;
  }) => ReactNode;
};

/** Views of one thing. The list and the panel may stand far apart (list in the page header). */
export const Tabs = <K extends string>({ label, tabs, value, onChange, children }: TabsProps<K>) => (
  <AriaTabs
    selectedKey={value}
    onSelectionChange={(key) => {
      const tab = tabs.find(({ id }) => id === key);
      if (tab) onChange(tab.id);
    }}
    keyboardActivation="manual"
    className={styles['tabs'] ?? ''}
  >
    {children({
      list: (
        <TabList aria-label={label} className={styles['list'] ?? ''}>
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} className={styles['tab'] ?? ''}>
              {tab.label}
            </Tab>
          ))}
        </TabList>
      ),
      panel: (content) => (
        <TabPanel key={value} id={value} className={styles['panel'] ?? ''}>
          {content}
        </TabPanel>
      ),
    })}
  </AriaTabs>
);
