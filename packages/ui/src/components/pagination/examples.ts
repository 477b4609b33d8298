import * as m from '@policy/words/messages';
import { defineExamples } from '../../gallery/define-examples.ts';
import Pagination from './Pagination.vue';

const hrefOf = (page: number) => `#state-${page}`;

export default defineExamples(Pagination, {
  group: 'navigation',
  about: m.design_pagination,
  examples: [
    { state: m.design_first_page, props: { page: 1, pages: 3, hrefOf } },
    { state: m.design_page_between, props: { page: 2, pages: 3, hrefOf } },
    { state: m.design_last_page, props: { page: 3, pages: 3, hrefOf } },
  ],
});
