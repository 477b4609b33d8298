// An indicator as a component of a Vue page.
import { defineComponent, h, onBeforeUnmount, onMounted, ref } from 'vue';
import { showIndicator } from './plain.js';

export const Indicator = defineComponent({
  props: { portal: { type: String, required: true }, id: { type: String, required: true }, locale: { type: String, default: 'zh-hans' } },
  setup(props) {
    const place = ref(null);
    let shown;
    onMounted(() => {
      shown = showIndicator(place.value, { ...props });
    });
    onBeforeUnmount(() => shown?.then((end) => end()));
    return () => h('div', { ref: place });
  },
});
