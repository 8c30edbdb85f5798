import type { TemplateId } from '@shared/ids';
import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { IconButton } from '../../ui/IconButton';
import { useT } from '../../ui/language';
import { Menu } from '../../ui/Menu';
import { showToast } from '../../ui/toasts';
import { NameDialog } from './NameDialog';

/** What one can do with a template of one's own: another name, or away (and back again). */
export const OwnTemplateMenu = ({ id, name }: { readonly id: TemplateId; readonly name: string }) => {
  const t = useT();
  const [naming, setNaming] = useState(false);
  const rename = useCommand('templates.rename');
  const remove = useCommand('templates.remove');
  const putBack = useCommand('templates.putBack');
  const takeAway = async () => {
    if (!(await remove.save({ id }))) return;
    showToast({
      kind: 'info',
      text: t('prepare.templates.removed', { name }),
      action: { label: t('common.putBack'), run: () => void putBack.run({ id }) },
    });
  };
  return (
    <>
      <Menu
        label={t('prepare.templates.more', { name })}
        trigger={<IconButton label={t('prepare.templates.more', { name })} icon={<Ellipsis />} />}
        actions={[
          {
            id: 'rename',
            label: t('prepare.templates.rename'),
            icon: <Pencil />,
            onAction: () => setNaming(true),
          },
          {
            id: 'remove',
            label: t('prepare.templates.remove'),
            icon: <Trash2 />,
            danger: true,
            onAction: () => void takeAway(),
          },
        ]}
      />
      {naming && (
        <NameDialog
          title={t('prepare.templates.renameThis', { name })}
          name={name}
          onClose={() => setNaming(false)}
          onName={(next) => rename.save({ id, name: next })}
        />
      )}
    </>
  );
};
