import { relations } from 'drizzle-orm';
import { baselines, indicators, targets, traps } from './indicators.ts';
import { measureOrganisations, measures } from './measures.ts';
import { events } from './events.ts';
import { leads } from './leads.ts';
import { observations, sources } from './observations.ts';
import { otherGoals } from './other-goals.ts';
import { mentions, organisations } from './organisations.ts';
import { implementation, implementationProjects } from './registers.ts';
import { projectOrganisations, projects } from './projects.ts';

export const indicatorRelations = relations(indicators, ({ one, many }) => ({
  baseline: one(baselines, { fields: [indicators.id], references: [baselines.indicator] }),
  targets: many(targets),
  observations: many(observations),
  otherGoals: many(otherGoals),
  traps: many(traps),
}));

export const targetRelations = relations(targets, ({ one }) => ({
  of: one(indicators, { fields: [targets.indicator], references: [indicators.id] }),
}));

export const trapRelations = relations(traps, ({ one }) => ({
  of: one(indicators, { fields: [traps.indicator], references: [indicators.id] }),
}));

export const observationRelations = relations(observations, ({ one }) => ({
  of: one(indicators, { fields: [observations.indicator], references: [indicators.id] }),
  publication: one(sources, { fields: [observations.source], references: [sources.id] }),
}));

export const otherGoalRelations = relations(otherGoals, ({ one }) => ({
  of: one(indicators, { fields: [otherGoals.indicator], references: [indicators.id] }),
  publication: one(sources, { fields: [otherGoals.source], references: [sources.id] }),
}));

export const leadRelations = relations(leads, ({ one }) => ({
  publication: one(sources, { fields: [leads.source], references: [sources.id] }),
}));

export const projectRelations = relations(projects, ({ many }) => ({
  organisations: many(projectOrganisations),
  events: many(events),
}));

export const eventRelations = relations(events, ({ one }) => ({
  of: one(projects, { fields: [events.project], references: [projects.id] }),
  publication: one(sources, { fields: [events.source], references: [sources.id] }),
}));

export const projectOrganisationRelations = relations(projectOrganisations, ({ one }) => ({
  of: one(projects, { fields: [projectOrganisations.project], references: [projects.id] }),
  named: one(organisations, { fields: [projectOrganisations.organisation], references: [organisations.id] }),
}));

export const measureRelations = relations(measures, ({ many }) => ({ organisations: many(measureOrganisations) }));

export const measureOrganisationRelations = relations(measureOrganisations, ({ one }) => ({
  of: one(measures, { fields: [measureOrganisations.measure], references: [measures.id] }),
  named: one(organisations, { fields: [measureOrganisations.organisation], references: [organisations.id] }),
}));

export const organisationRelations = relations(organisations, ({ many }) => ({
  mentions: many(mentions),
  projects: many(projectOrganisations),
  measures: many(measureOrganisations),
}));

export const mentionRelations = relations(mentions, ({ one }) => ({
  of: one(organisations, { fields: [mentions.organisation], references: [organisations.id] }),
}));

export const implementationRelations = relations(implementation, ({ one, many }) => ({
  projects: many(implementationProjects),
  publication: one(sources, { fields: [implementation.source], references: [sources.id] }),
}));

export const implementationProjectRelations = relations(implementationProjects, ({ one }) => ({
  of: one(implementation, { fields: [implementationProjects.record], references: [implementation.id] }),
  named: one(projects, { fields: [implementationProjects.project], references: [projects.id] }),
}));
