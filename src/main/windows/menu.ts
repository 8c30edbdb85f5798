import { Menu, type MenuItemConstructorOptions } from 'electron';

/**
 * No menu: everything has its place on screen. A Mac always has one, and without these items copying and pasting by key
 * would not work there. Undo and redo are not in it: those keys belong to the app itself.
 */
export const setMenu = (platform: NodeJS.Platform): void => {
  Menu.setApplicationMenu(platform === 'darwin' ? Menu.buildFromTemplate(macMenu) : null);
};

const macMenu: MenuItemConstructorOptions[] = [
  { role: 'appMenu' },
  {
    role: 'editMenu',
    submenu: [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' }],
  },
  { role: 'windowMenu' },
];
