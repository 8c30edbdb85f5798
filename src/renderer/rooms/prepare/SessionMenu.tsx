import type { Session } from '@shared/domain/session';
import { BookmarkPlus, CalendarPlus, Ellipsis, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useRemoval } from '../../api/useRemoval';
import { IconButton } from '../../ui/IconButton';
import { useT } from '../../ui/language';
import { Menu } from '../../ui/Menu';
import { SaveTemplate } from './SaveTemplate';
import { TemplateDialog } from './TemplateDialog';

/** What else one can do with a meeting. */
export const SessionMenu = ({ session: { id, title, blocks, ...last } }: { readonly session: Session }) => {
  const t = useT();
  const remove = useRemoval('sessions.remove');
  const [open, setOpen] = useState<'save' | 'templates' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Menu
        label={t('prepare.sessions.more')}
        trigger={<IconButton label={t('prepare.sessions.more')} icon={<Ellipsis />} />}
        actions={[
          {
            id: 'templates',
            label: t('prepare.templates.layNew'),
            icon: <CalendarPlus />,
            onAction: () => setOpen('templates'),
          },
          {
            id: 'save',
            label: t('prepare.templates.saveMeeting'),
            icon: <BookmarkPlus />,
            disabled: blocks.length === 0,
            onAction: () => setOpen('save'),
          },
          {
            id: 'remove',
            label: t('prepare.sessions.remove'),
            icon: <Trash2 />,
            danger: true,
            onAction: () => void remove({ id }, t('prepare.sessions.removed', { title })),
          },
        ]}
      />
      {open === 'save' && <SaveTemplate from={{ sessionId: id }} name={title} onClose={close} />}
      {open === 'templates' && <TemplateDialog place={last.place} startsAt={last.startsAt} onClose={close} />}
    </>
  );
};
