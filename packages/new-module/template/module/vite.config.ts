import { moduleConfig } from '@policy/module-kit/build';

export default moduleConfig('$id$');
