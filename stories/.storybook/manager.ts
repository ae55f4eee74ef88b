import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

const theme = create({ base: 'light', brandTitle: 'Kobo byggeklosser', brandTarget: '_self' });
addons.setConfig({ theme, ui: { enableShortcuts: false } });
