/**
 * Entry of the stylesheet: the portal’s own styles, those of every component that the shell renders, and of all that the design system
 * shows. Its script is never loaded.
 */
import '@policy/ui/portal.css';
import { componentExamples } from '@policy/ui/gallery';
import { shellPages } from '../shell-pages.ts';
import Frame from '../frame/Frame.vue';
import FaultPage from '../faults/FaultPage.vue';
import RecordQuestions from '../questions/RecordQuestions.vue';
import { standardPages } from '@policy/pages';
import StatusPage from '../status/StatusPage.vue';

export default [componentExamples, shellPages, standardPages, Frame, FaultPage, StatusPage, RecordQuestions];
