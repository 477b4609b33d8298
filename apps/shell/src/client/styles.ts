/** Entry of the stylesheet: the portal’s own styles and those of every component that the shell renders. Its script is never loaded. */
import '@policy/ui/portal.css';
import { shellPages } from '../shell-pages.ts';
import Frame from '../frame/Frame.vue';
import FaultPage from '../faults/FaultPage.vue';
import RecordQuestions from '../questions/RecordQuestions.vue';
import { standardPages } from '@policy/pages';
import StatusPage from '../status/StatusPage.vue';

export default [shellPages, standardPages, Frame, FaultPage, StatusPage, RecordQuestions];
