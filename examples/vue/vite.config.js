import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// Vue wants to be told which tags are no components of its own.
const isCustomElement = (tag) => tag === 'skin-quiz';

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
