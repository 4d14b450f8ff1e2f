// Written by "npm run generate:types" from supabase/migrations. Do not edit.
export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  public: {
    Tables: {
      basemap_features: {
        Row: {
          dataset: string;
          geom: unknown;
          id: number;
          kind: string;
          name: string | null;
          rank: number;
        };
        ComputedFields: never;
        Insert: {
          dataset: string;
          geom: unknown;
          id?: number;
          kind: string;
          name?: string | null;
          rank?: number;
        };
        Update: {
          dataset?: string;
          geom?: unknown;
          id?: number;
          kind?: string;
          name?: string | null;
          rank?: number;
        };
        Relationships: [];
      };
      callers: {
        Row: {
          appointed_at: string;
          appointed_by: string | null;
          member_id: string;
        };
        ComputedFields: never;
        Insert: {
          appointed_at?: string;
          appointed_by?: string | null;
          member_id: string;
        };
        Update: {
          appointed_at?: string;
          appointed_by?: string | null;
          member_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "callers_appointed_by_fkey";
            columns: ["appointed_by"];
            isOneToOne: false;
            referencedRelation: "members";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "callers_member_id_fkey";
            columns: ["member_id"];
            isOneToOne: true;
            referencedRelation: "members";
            referencedColumns: ["id"];
          },
        ];
      };
      calls: {
        Row: {
          caller_id: string | null;
          claimed_at: string;
          claimed_until: string;
          ended_at: string | null;
          id: string;
          note: string | null;
          organisation_id: string;
          outcome: string | null;
        };
        ComputedFields: never;
        Insert: {
          caller_id?: string | null;
          claimed_at?: string;
          claimed_until?: string;
          ended_at?: string | null;
          id?: string;
          note?: string | null;
          organisation_id: string;
          outcome?: string | null;
        };
        Update: {
          caller_id?: string | null;
          claimed_at?: string;
          claimed_until?: string;
          ended_at?: string | null;
          id?: string;
          note?: string | null;
          organisation_id?: string;
          outcome?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "calls_caller_id_fkey";
            columns: ["caller_id"];
            isOneToOne: false;
            referencedRelation: "members";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "calls_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
        ];
      };
      claims: {
        Row: {
          created_at: string;
          decided_at: string | null;
          decided_by: string | null;
          expires_at: string | null;
          id: string;
          member_id: string;
          method: string;
          note: string | null;
          organisation_id: string;
          reason: string | null;
          status: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          decided_at?: string | null;
          decided_by?: string | null;
          expires_at?: string | null;
          id?: string;
          member_id: string;
          method: string;
          note?: string | null;
          organisation_id: string;
          reason?: string | null;
          status?: string;
        };
        Update: {
          created_at?: string;
          decided_at?: string | null;
          decided_by?: string | null;
          expires_at?: string | null;
          id?: string;
          member_id?: string;
          method?: string;
          note?: string | null;
          organisation_id?: string;
          reason?: string | null;
          status?: string;
        };
        Relationships: [
          {
            foreignKeyName: "claims_decided_by_fkey";
            columns: ["decided_by"];
            isOneToOne: false;
            referencedRelation: "members";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "claims_member_id_fkey";
            columns: ["member_id"];
            isOneToOne: false;
            referencedRelation: "members";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "claims_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
        ];
      };
      closures: {
        Row: {
          id: string;
          is_closed: boolean | null;
          looked_at: string | null;
          looked_by: string | null;
          note: string | null;
          organisation_id: string;
          reported_at: string;
          reported_by: string | null;
          way: string;
        };
        ComputedFields: never;
        Insert: {
          id?: string;
          is_closed?: boolean | null;
          looked_at?: string | null;
          looked_by?: string | null;
          note?: string | null;
          organisation_id: string;
          reported_at?: string;
          reported_by?: string | null;
          way: string;
        };
        Update: {
          id?: string;
          is_closed?: boolean | null;
          looked_at?: string | null;
          looked_by?: string | null;
          note?: string | null;
          organisation_id?: string;
          reported_at?: string;
          reported_by?: string | null;
          way?: string;
        };
        Relationships: [
          {
            foreignKeyName: "closures_looked_by_fkey";
            columns: ["looked_by"];
            isOneToOne: false;
            referencedRelation: "members";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "closures_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "closures_reported_by_fkey";
            columns: ["reported_by"];
            isOneToOne: false;
            referencedRelation: "members";
            referencedColumns: ["id"];
          },
        ];
      };
      contacts: {
        Row: {
          consented_at: string | null;
          email: string | null;
          id: string;
          name: string | null;
          organisation_id: string;
          phone: string | null;
          role: string | null;
          visibility: string;
        };
        ComputedFields: never;
        Insert: {
          consented_at?: string | null;
          email?: string | null;
          id?: string;
          name?: string | null;
          organisation_id: string;
          phone?: string | null;
          role?: string | null;
          visibility?: string;
        };
        Update: {
          consented_at?: string | null;
          email?: string | null;
          id?: string;
          name?: string | null;
          organisation_id?: string;
          phone?: string | null;
          role?: string | null;
          visibility?: string;
        };
        Relationships: [
          {
            foreignKeyName: "contacts_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
        ];
      };
      drawn_neighbourhood_members: {
        Row: {
          drawn_id: string;
          neighbourhood_id: number;
        };
        ComputedFields: never;
        Insert: {
          drawn_id: string;
          neighbourhood_id: number;
        };
        Update: {
          drawn_id?: string;
          neighbourhood_id?: number;
        };
        Relationships: [
          {
            foreignKeyName: "drawn_neighbourhood_members_drawn_id_fkey";
            columns: ["drawn_id"];
            isOneToOne: false;
            referencedRelation: "drawn_neighbourhoods";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "drawn_neighbourhood_members_neighbourhood_id_fkey";
            columns: ["neighbourhood_id"];
            isOneToOne: false;
            referencedRelation: "neighbourhoods";
            referencedColumns: ["id"];
          },
        ];
      };
      drawn_neighbourhoods: {
        Row: {
          checked_at: string;
          created_at: string;
          decided_at: string | null;
          decided_by: string | null;
          description: string | null;
          geography: string;
          geom: unknown;
          id: string;
          name: string;
          owner_id: string;
          reason: string | null;
          status: string | null;
          token: string;
          updated_at: string;
          visibility: string;
        };
        ComputedFields: never;
        Insert: {
          checked_at?: string;
          created_at?: string;
          decided_at?: string | null;
          decided_by?: string | null;
          description?: string | null;
          geography: string;
          geom: unknown;
          id?: string;
          name: string;
          owner_id: string;
          reason?: string | null;
          status?: string | null;
          token?: string;
          updated_at?: string;
          visibility?: string;
        };
        Update: {
          checked_at?: string;
          created_at?: string;
          decided_at?: string | null;
          decided_by?: string | null;
          description?: string | null;
          geography?: string;
          geom?: unknown;
          id?: string;
          name?: string;
          owner_id?: string;
          reason?: string | null;
          status?: string | null;
          token?: string;
          updated_at?: string;
          visibility?: string;
        };
        Relationships: [
          {
            foreignKeyName: "drawn_neighbourhoods_decided_by_fkey";
            columns: ["decided_by"];
            isOneToOne: false;
            referencedRelation: "members";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "drawn_neighbourhoods_geography_fkey";
            columns: ["geography"];
            isOneToOne: false;
            referencedRelation: "geographies";
            referencedColumns: ["slug"];
          },
          {
            foreignKeyName: "drawn_neighbourhoods_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "members";
            referencedColumns: ["id"];
          },
        ];
      };
      duplicate_pairs: {
        Row: {
          decided_at: string | null;
          decided_by: string | null;
          decision_reason: string | null;
          evidence: NonNullable<Json>;
          found_at: string;
          id: string;
          merge_id: string | null;
          one_id: string;
          other_id: string;
          reasons: string[];
          status: string;
          strength: number;
        };
        ComputedFields: never;
        Insert: {
          decided_at?: string | null;
          decided_by?: string | null;
          decision_reason?: string | null;
          evidence: NonNullable<Json>;
          found_at?: string;
          id?: string;
          merge_id?: string | null;
          one_id: string;
          other_id: string;
          reasons: string[];
          status?: string;
          strength: number;
        };
        Update: {
          decided_at?: string | null;
          decided_by?: string | null;
          decision_reason?: string | null;
          evidence?: NonNullable<Json>;
          found_at?: string;
          id?: string;
          merge_id?: string | null;
          one_id?: string;
          other_id?: string;
          reasons?: string[];
          status?: string;
          strength?: number;
        };
        Relationships: [
          {
            foreignKeyName: "duplicate_pairs_decided_by_fkey";
            columns: ["decided_by"];
            isOneToOne: false;
            referencedRelation: "members";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "duplicate_pairs_merge_id_fkey";
            columns: ["merge_id"];
            isOneToOne: false;
            referencedRelation: "merges";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "duplicate_pairs_one_id_fkey";
            columns: ["one_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "duplicate_pairs_other_id_fkey";
            columns: ["other_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
        ];
      };
      freshness_intervals: {
        Row: {
          id: number;
          kind: string | null;
          months: number;
          reason: string;
          theme: string | null;
        };
        ComputedFields: never;
        Insert: {
          id?: number;
          kind?: string | null;
          months: number;
          reason?: string;
          theme?: string | null;
        };
        Update: {
          id?: number;
          kind?: string | null;
          months?: number;
          reason?: string;
          theme?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "freshness_intervals_theme_fkey";
            columns: ["theme"];
            isOneToOne: false;
            referencedRelation: "taxonomy_terms";
            referencedColumns: ["slug"];
          },
        ];
      };
      geographies: {
        Row: {
          area_count: number;
          attribution: string | null;
          code_pattern: string | null;
          is_fictional: boolean;
          level: number;
          licence: string | null;
          name: string;
          plural_name: string | null;
          singular_name: string | null;
          slug: string;
          source: string | null;
          url: string | null;
          vintage: number | null;
        };
        ComputedFields: never;
        Insert: {
          area_count?: number;
          attribution?: string | null;
          code_pattern?: string | null;
          is_fictional?: boolean;
          level?: number;
          licence?: string | null;
          name: string;
          plural_name?: string | null;
          singular_name?: string | null;
          slug: string;
          source?: string | null;
          url?: string | null;
          vintage?: number | null;
        };
        Update: {
          area_count?: number;
          attribution?: string | null;
          code_pattern?: string | null;
          is_fictional?: boolean;
          level?: number;
          licence?: string | null;
          name?: string;
          plural_name?: string | null;
          singular_name?: string | null;
          slug?: string;
          source?: string | null;
          url?: string | null;
          vintage?: number | null;
        };
        Relationships: [];
      };
      imports: {
        Row: {
          file_name: string | null;
          file_sha256: string | null;
          finished_at: string | null;
          id: string;
          imported_by: string | null;
          kind: string;
          licence: string | null;
          report: NonNullable<Json>;
          rows_read: number;
          rows_repaired: number;
          rows_skipped: number;
          rows_written: number;
          source: string | null;
          started_at: string;
        };
        ComputedFields: never;
        Insert: {
          file_name?: string | null;
          file_sha256?: string | null;
          finished_at?: string | null;
          id?: string;
          imported_by?: string | null;
          kind: string;
          licence?: string | null;
          report?: NonNullable<Json>;
          rows_read?: number;
          rows_repaired?: number;
          rows_skipped?: number;
          rows_written?: number;
          source?: string | null;
          started_at?: string;
        };
        Update: {
          file_name?: string | null;
          file_sha256?: string | null;
          finished_at?: string | null;
          id?: string;
          imported_by?: string | null;
          kind?: string;
          licence?: string | null;
          report?: NonNullable<Json>;
          rows_read?: number;
          rows_repaired?: number;
          rows_skipped?: number;
          rows_written?: number;
          source?: string | null;
          started_at?: string;
        };
        Relationships: [];
      };
      indicator_benchmarks: {
        Row: {
          area_code: string;
          area_name: string;
          indicator: string;
          level: string;
          lower: number | null;
          period: string;
          upper: number | null;
          value: number | null;
        };
        ComputedFields: never;
        Insert: {
          area_code: string;
          area_name: string;
          indicator: string;
          level: string;
          lower?: number | null;
          period: string;
          upper?: number | null;
          value?: number | null;
        };
        Update: {
          area_code?: string;
          area_name?: string;
          indicator?: string;
          level?: string;
          lower?: number | null;
          period?: string;
          upper?: number | null;
          value?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: "indicator_benchmarks_indicator_fkey";
            columns: ["indicator"];
            isOneToOne: false;
            referencedRelation: "indicators";
            referencedColumns: ["slug"];
          },
        ];
      };
      indicator_coverage: {
        Row: {
          areas: number;
          geography: string;
          indicator: string;
          is_latest: boolean;
          maximum: number | null;
          minimum: number | null;
          not_collected: number;
          period: string;
          suppressed: number;
          with_value: number;
        };
        ComputedFields: never;
        Insert: {
          areas: number;
          geography: string;
          indicator: string;
          is_latest?: boolean;
          maximum?: number | null;
          minimum?: number | null;
          not_collected: number;
          period: string;
          suppressed: number;
          with_value: number;
        };
        Update: {
          areas?: number;
          geography?: string;
          indicator?: string;
          is_latest?: boolean;
          maximum?: number | null;
          minimum?: number | null;
          not_collected?: number;
          period?: string;
          suppressed?: number;
          with_value?: number;
        };
        Relationships: [
          {
            foreignKeyName: "indicator_coverage_geography_fkey";
            columns: ["geography"];
            isOneToOne: false;
            referencedRelation: "geographies";
            referencedColumns: ["slug"];
          },
          {
            foreignKeyName: "indicator_coverage_indicator_fkey";
            columns: ["indicator"];
            isOneToOne: false;
            referencedRelation: "indicators";
            referencedColumns: ["slug"];
          },
        ];
      };
      indicator_values: {
        Row: {
          count: number | null;
          denominator: number | null;
          import_id: string | null;
          indicator: string;
          lower: number | null;
          neighbourhood_id: number;
          note: string | null;
          period: string;
          state: string;
          upper: number | null;
          value: number | null;
        };
        ComputedFields: never;
        Insert: {
          count?: number | null;
          denominator?: number | null;
          import_id?: string | null;
          indicator: string;
          lower?: number | null;
          neighbourhood_id: number;
          note?: string | null;
          period: string;
          state?: string;
          upper?: number | null;
          value?: number | null;
        };
        Update: {
          count?: number | null;
          denominator?: number | null;
          import_id?: string | null;
          indicator?: string;
          lower?: number | null;
          neighbourhood_id?: number;
          note?: string | null;
          period?: string;
          state?: string;
          upper?: number | null;
          value?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: "indicator_values_import_id_fkey";
            columns: ["import_id"];
            isOneToOne: false;
            referencedRelation: "imports";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "indicator_values_indicator_fkey";
            columns: ["indicator"];
            isOneToOne: false;
            referencedRelation: "indicators";
            referencedColumns: ["slug"];
          },
          {
            foreignKeyName: "indicator_values_neighbourhood_id_fkey";
            columns: ["neighbourhood_id"];
            isOneToOne: false;
            referencedRelation: "neighbourhoods";
            referencedColumns: ["id"];
          },
        ];
      };
      indicators: {
        Row: {
          caveats: string | null;
          decimals: number;
          definition: string | null;
          description: string | null;
          fixed_breaks: number[] | null;
          is_fictional: boolean;
          kind: string;
          licence: string | null;
          name: string;
          polarity: number;
          search_terms: string[];
          short_name: string | null;
          slug: string;
          sort_order: number;
          source: string | null;
          theme: string | null;
          unit: string;
          unit_phrase: string | null;
          url: string | null;
        };
        ComputedFields: never;
        Insert: {
          caveats?: string | null;
          decimals?: number;
          definition?: string | null;
          description?: string | null;
          fixed_breaks?: number[] | null;
          is_fictional?: boolean;
          kind?: string;
          licence?: string | null;
          name: string;
          polarity?: number;
          search_terms?: string[];
          short_name?: string | null;
          slug: string;
          sort_order?: number;
          source?: string | null;
          theme?: string | null;
          unit?: string;
          unit_phrase?: string | null;
          url?: string | null;
        };
        Update: {
          caveats?: string | null;
          decimals?: number;
          definition?: string | null;
          description?: string | null;
          fixed_breaks?: number[] | null;
          is_fictional?: boolean;
          kind?: string;
          licence?: string | null;
          name?: string;
          polarity?: number;
          search_terms?: string[];
          short_name?: string | null;
          slug?: string;
          sort_order?: number;
          source?: string | null;
          theme?: string | null;
          unit?: string;
          unit_phrase?: string | null;
          url?: string | null;
        };
        Relationships: [];
      };
      invitations: {
        Row: {
          accepted_at: string | null;
          created_at: string;
          email: string;
          expires_at: string;
          hands_over: boolean;
          id: string;
          invited_by: string | null;
          organisation_id: string | null;
          revoked_at: string | null;
          role: string | null;
        };
        ComputedFields: never;
        Insert: {
          accepted_at?: string | null;
          created_at?: string;
          email: string;
          expires_at?: string;
          hands_over?: boolean;
          id?: string;
          invited_by?: string | null;
          organisation_id?: string | null;
          revoked_at?: string | null;
          role?: string | null;
        };
        Update: {
          accepted_at?: string | null;
          created_at?: string;
          email?: string;
          expires_at?: string;
          hands_over?: boolean;
          id?: string;
          invited_by?: string | null;
          organisation_id?: string | null;
          revoked_at?: string | null;
          role?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "invitations_invited_by_fkey";
            columns: ["invited_by"];
            isOneToOne: false;
            referencedRelation: "members";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "invitations_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
        ];
      };
      location_neighbourhoods: {
        Row: {
          location_id: string;
          neighbourhood_id: number;
        };
        ComputedFields: never;
        Insert: {
          location_id: string;
          neighbourhood_id: number;
        };
        Update: {
          location_id?: string;
          neighbourhood_id?: number;
        };
        Relationships: [
          {
            foreignKeyName: "location_neighbourhoods_location_id_fkey";
            columns: ["location_id"];
            isOneToOne: false;
            referencedRelation: "locations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "location_neighbourhoods_neighbourhood_id_fkey";
            columns: ["neighbourhood_id"];
            isOneToOne: false;
            referencedRelation: "neighbourhoods";
            referencedColumns: ["id"];
          },
        ];
      };
      location_points: {
        Row: {
          address: string | null;
          geom: unknown;
          id: string;
          location_id: string | null;
          path: string | null;
          postcode: string | null;
          proposal_id: string | null;
        };
        ComputedFields: never;
        Insert: {
          address?: string | null;
          geom: unknown;
          id?: string;
          location_id?: string | null;
          path?: string | null;
          postcode?: string | null;
          proposal_id?: string | null;
        };
        Update: {
          address?: string | null;
          geom?: unknown;
          id?: string;
          location_id?: string | null;
          path?: string | null;
          postcode?: string | null;
          proposal_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "location_points_location_id_fkey";
            columns: ["location_id"];
            isOneToOne: true;
            referencedRelation: "locations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "location_points_proposal_id_fkey";
            columns: ["proposal_id"];
            isOneToOne: false;
            referencedRelation: "proposals";
            referencedColumns: ["id"];
          },
        ];
      };
      locations: {
        Row: {
          access_features: string[];
          address: string | null;
          geom: unknown;
          id: string;
          locality: string | null;
          location_type: string;
          name: string | null;
          organisation_id: string;
          postcode: string | null;
          privacy: string;
          url: string | null;
        };
        ComputedFields: never;
        Insert: {
          access_features?: string[];
          address?: string | null;
          geom?: unknown;
          id?: string;
          locality?: string | null;
          location_type?: string;
          name?: string | null;
          organisation_id: string;
          postcode?: string | null;
          privacy?: string;
          url?: string | null;
        };
        Update: {
          access_features?: string[];
          address?: string | null;
          geom?: unknown;
          id?: string;
          locality?: string | null;
          location_type?: string;
          name?: string | null;
          organisation_id?: string;
          postcode?: string | null;
          privacy?: string;
          url?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "locations_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
        ];
      };
      members: {
        Row: {
          created_at: string;
          display_name: string;
          email_changed_at: string | null;
          id: string;
          role: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          display_name?: string;
          email_changed_at?: string | null;
          id: string;
          role?: string;
        };
        Update: {
          created_at?: string;
          display_name?: string;
          email_changed_at?: string | null;
          id?: string;
          role?: string;
        };
        Relationships: [];
      };
      merges: {
        Row: {
          absorbed_id: string;
          absorbed_status: string;
          created_at: string;
          filled: NonNullable<Json>;
          id: string;
          kept_id: string;
          member_id: string | null;
          moved: NonNullable<Json>;
          reason: string | null;
          undone_at: string | null;
          undone_by: string | null;
        };
        ComputedFields: never;
        Insert: {
          absorbed_id: string;
          absorbed_status: string;
          created_at?: string;
          filled?: NonNullable<Json>;
          id?: string;
          kept_id: string;
          member_id?: string | null;
          moved?: NonNullable<Json>;
          reason?: string | null;
          undone_at?: string | null;
          undone_by?: string | null;
        };
        Update: {
          absorbed_id?: string;
          absorbed_status?: string;
          created_at?: string;
          filled?: NonNullable<Json>;
          id?: string;
          kept_id?: string;
          member_id?: string | null;
          moved?: NonNullable<Json>;
          reason?: string | null;
          undone_at?: string | null;
          undone_by?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "merges_absorbed_id_fkey";
            columns: ["absorbed_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "merges_kept_id_fkey";
            columns: ["kept_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "merges_member_id_fkey";
            columns: ["member_id"];
            isOneToOne: false;
            referencedRelation: "members";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "merges_undone_by_fkey";
            columns: ["undone_by"];
            isOneToOne: false;
            referencedRelation: "members";
            referencedColumns: ["id"];
          },
        ];
      };
      neighbourhood_neighbours: {
        Row: {
          neighbour_id: number;
          neighbourhood_id: number;
        };
        ComputedFields: never;
        Insert: {
          neighbour_id: number;
          neighbourhood_id: number;
        };
        Update: {
          neighbour_id?: number;
          neighbourhood_id?: number;
        };
        Relationships: [
          {
            foreignKeyName: "neighbourhood_neighbours_neighbour_id_fkey";
            columns: ["neighbour_id"];
            isOneToOne: false;
            referencedRelation: "neighbourhoods";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "neighbourhood_neighbours_neighbourhood_id_fkey";
            columns: ["neighbourhood_id"];
            isOneToOne: false;
            referencedRelation: "neighbourhoods";
            referencedColumns: ["id"];
          },
        ];
      };
      neighbourhood_notes: {
        Row: {
          author_name: string;
          code: string;
          decided_at: string | null;
          decided_by: string | null;
          geography: string;
          id: string;
          note_text: string;
          sent_at: string;
          speaks_as: string;
          status: string;
        };
        ComputedFields: never;
        Insert: {
          author_name: string;
          code: string;
          decided_at?: string | null;
          decided_by?: string | null;
          geography: string;
          id?: string;
          note_text: string;
          sent_at?: string;
          speaks_as?: string;
          status?: string;
        };
        Update: {
          author_name?: string;
          code?: string;
          decided_at?: string | null;
          decided_by?: string | null;
          geography?: string;
          id?: string;
          note_text?: string;
          sent_at?: string;
          speaks_as?: string;
          status?: string;
        };
        Relationships: [
          {
            foreignKeyName: "neighbourhood_notes_decided_by_fkey";
            columns: ["decided_by"];
            isOneToOne: false;
            referencedRelation: "members";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "neighbourhood_notes_geography_fkey";
            columns: ["geography"];
            isOneToOne: false;
            referencedRelation: "geographies";
            referencedColumns: ["slug"];
          },
        ];
      };
      neighbourhoods: {
        Row: {
          centroid: unknown;
          code: string;
          district: string | null;
          geography: string;
          geom: unknown;
          geom_low: unknown;
          id: number;
          import_id: string | null;
          local_authority_code: string | null;
          local_authority_name: string | null;
          mapped_at: string | null;
          name: string;
          population: number | null;
        };
        ComputedFields: never;
        Insert: {
          centroid?: unknown;
          code: string;
          district?: string | null;
          geography: string;
          geom: unknown;
          geom_low?: unknown;
          id?: number;
          import_id?: string | null;
          local_authority_code?: string | null;
          local_authority_name?: string | null;
          mapped_at?: string | null;
          name: string;
          population?: number | null;
        };
        Update: {
          centroid?: unknown;
          code?: string;
          district?: string | null;
          geography?: string;
          geom?: unknown;
          geom_low?: unknown;
          id?: number;
          import_id?: string | null;
          local_authority_code?: string | null;
          local_authority_name?: string | null;
          mapped_at?: string | null;
          name?: string;
          population?: number | null;
        };
        Relationships: [
          {
            foreignKeyName: "neighbourhoods_geography_fkey";
            columns: ["geography"];
            isOneToOne: false;
            referencedRelation: "geographies";
            referencedColumns: ["slug"];
          },
          {
            foreignKeyName: "neighbourhoods_import_id_fkey";
            columns: ["import_id"];
            isOneToOne: false;
            referencedRelation: "imports";
            referencedColumns: ["id"];
          },
        ];
      };
      organisation_editors: {
        Row: {
          granted_by: string | null;
          is_trusted: boolean;
          member_id: string;
          organisation_id: string;
          since: string;
        };
        ComputedFields: never;
        Insert: {
          granted_by?: string | null;
          is_trusted?: boolean;
          member_id: string;
          organisation_id: string;
          since?: string;
        };
        Update: {
          granted_by?: string | null;
          is_trusted?: boolean;
          member_id?: string;
          organisation_id?: string;
          since?: string;
        };
        Relationships: [
          {
            foreignKeyName: "organisation_editors_granted_by_fkey";
            columns: ["granted_by"];
            isOneToOne: false;
            referencedRelation: "members";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "organisation_editors_member_id_fkey";
            columns: ["member_id"];
            isOneToOne: false;
            referencedRelation: "members";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "organisation_editors_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
        ];
      };
      organisation_identifiers: {
        Row: {
          identifier: string;
          organisation_id: string;
          scheme: string;
        };
        ComputedFields: never;
        Insert: {
          identifier: string;
          organisation_id: string;
          scheme: string;
        };
        Update: {
          identifier?: string;
          organisation_id?: string;
          scheme?: string;
        };
        Relationships: [
          {
            foreignKeyName: "organisation_identifiers_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
        ];
      };
      organisation_terms: {
        Row: {
          organisation_id: string;
          term: string;
        };
        ComputedFields: never;
        Insert: {
          organisation_id: string;
          term: string;
        };
        Update: {
          organisation_id?: string;
          term?: string;
        };
        Relationships: [
          {
            foreignKeyName: "organisation_terms_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "organisation_terms_term_fkey";
            columns: ["term"];
            isOneToOne: false;
            referencedRelation: "taxonomy_terms";
            referencedColumns: ["slug"];
          },
        ];
      };
      organisation_versions: {
        Row: {
          action: string;
          changed: string[];
          created_at: string;
          member_id: string | null;
          member_name: string;
          organisation_id: string;
          reason: string | null;
          record: NonNullable<Json>;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          action: string;
          changed?: string[];
          created_at?: string;
          member_id?: string | null;
          member_name: string;
          organisation_id: string;
          reason?: string | null;
          record: NonNullable<Json>;
          version: number;
        };
        Update: {
          action?: string;
          changed?: string[];
          created_at?: string;
          member_id?: string | null;
          member_name?: string;
          organisation_id?: string;
          reason?: string | null;
          record?: NonNullable<Json>;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: "organisation_versions_member_id_fkey";
            columns: ["member_id"];
            isOneToOne: false;
            referencedRelation: "members";
            referencedColumns: ["id"];
          },
        ];
      };
      organisations: {
        Row: {
          based_in: string | null;
          check_due_at: string | null;
          checked_at: string | null;
          closed_at: string | null;
          created_at: string;
          created_by: string | null;
          description: string | null;
          email: string | null;
          external_id: string | null;
          founded_year: number | null;
          id: string;
          import_id: string | null;
          income_band: string | null;
          is_fictional: boolean;
          kind: string;
          legal_name: string | null;
          licence: string | null;
          merged_into: string | null;
          name: string;
          phone: string | null;
          search_document: unknown;
          search_text: string | null;
          source: string | null;
          source_url: string | null;
          status: string;
          theme: string | null;
          updated_at: string;
          version: number;
          website: string | null;
        };
        ComputedFields: never;
        Insert: {
          based_in?: string | null;
          check_due_at?: string | null;
          checked_at?: string | null;
          closed_at?: string | null;
          created_at?: string;
          created_by?: string | null;
          description?: string | null;
          email?: string | null;
          external_id?: string | null;
          founded_year?: number | null;
          id?: string;
          import_id?: string | null;
          income_band?: string | null;
          is_fictional?: boolean;
          kind?: string;
          legal_name?: string | null;
          licence?: string | null;
          merged_into?: string | null;
          name: string;
          phone?: string | null;
          search_document?: unknown;
          search_text?: string | null;
          source?: string | null;
          source_url?: string | null;
          status?: string;
          theme?: string | null;
          updated_at?: string;
          version?: number;
          website?: string | null;
        };
        Update: {
          based_in?: string | null;
          check_due_at?: string | null;
          checked_at?: string | null;
          closed_at?: string | null;
          created_at?: string;
          created_by?: string | null;
          description?: string | null;
          email?: string | null;
          external_id?: string | null;
          founded_year?: number | null;
          id?: string;
          import_id?: string | null;
          income_band?: string | null;
          is_fictional?: boolean;
          kind?: string;
          legal_name?: string | null;
          licence?: string | null;
          merged_into?: string | null;
          name?: string;
          phone?: string | null;
          search_document?: unknown;
          search_text?: string | null;
          source?: string | null;
          source_url?: string | null;
          status?: string;
          theme?: string | null;
          updated_at?: string;
          version?: number;
          website?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "organisations_created_by_fkey";
            columns: ["created_by"];
            isOneToOne: false;
            referencedRelation: "members";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "organisations_import_id_fkey";
            columns: ["import_id"];
            isOneToOne: false;
            referencedRelation: "imports";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "organisations_merged_into_fkey";
            columns: ["merged_into"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "organisations_theme_fkey";
            columns: ["theme"];
            isOneToOne: false;
            referencedRelation: "taxonomy_terms";
            referencedColumns: ["slug"];
          },
        ];
      };
      photos: {
        Row: {
          credit: string | null;
          description: string;
          id: string;
          licence: string | null;
          organisation_id: string;
          path: string;
          position: number;
        };
        ComputedFields: never;
        Insert: {
          credit?: string | null;
          description: string;
          id?: string;
          licence?: string | null;
          organisation_id: string;
          path: string;
          position?: number;
        };
        Update: {
          credit?: string | null;
          description?: string;
          id?: string;
          licence?: string | null;
          organisation_id?: string;
          path?: string;
          position?: number;
        };
        Relationships: [
          {
            foreignKeyName: "photos_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
        ];
      };
      postcodes: {
        Row: {
          geom: unknown;
          import_id: string | null;
          locality: string | null;
          postcode: string;
        };
        ComputedFields: never;
        Insert: {
          geom: unknown;
          import_id?: string | null;
          locality?: string | null;
          postcode: string;
        };
        Update: {
          geom?: unknown;
          import_id?: string | null;
          locality?: string | null;
          postcode?: string;
        };
        Relationships: [
          {
            foreignKeyName: "postcodes_import_id_fkey";
            columns: ["import_id"];
            isOneToOne: false;
            referencedRelation: "imports";
            referencedColumns: ["id"];
          },
        ];
      };
      proposals: {
        Row: {
          accepted_version: number | null;
          answer: string | null;
          base_version: number;
          changes: NonNullable<Json>;
          created_at: string;
          decided_at: string | null;
          decided_by: string | null;
          decision_reason: string | null;
          id: string;
          organisation_id: string;
          proposer_email: string | null;
          proposer_id: string | null;
          proposer_name: string | null;
          question: string | null;
          reason: string | null;
          reference: string;
          status: string;
        };
        ComputedFields: never;
        Insert: {
          accepted_version?: number | null;
          answer?: string | null;
          base_version: number;
          changes: NonNullable<Json>;
          created_at?: string;
          decided_at?: string | null;
          decided_by?: string | null;
          decision_reason?: string | null;
          id?: string;
          organisation_id: string;
          proposer_email?: string | null;
          proposer_id?: string | null;
          proposer_name?: string | null;
          question?: string | null;
          reason?: string | null;
          reference: string;
          status?: string;
        };
        Update: {
          accepted_version?: number | null;
          answer?: string | null;
          base_version?: number;
          changes?: NonNullable<Json>;
          created_at?: string;
          decided_at?: string | null;
          decided_by?: string | null;
          decision_reason?: string | null;
          id?: string;
          organisation_id?: string;
          proposer_email?: string | null;
          proposer_id?: string | null;
          proposer_name?: string | null;
          question?: string | null;
          reason?: string | null;
          reference?: string;
          status?: string;
        };
        Relationships: [
          {
            foreignKeyName: "proposals_decided_by_fkey";
            columns: ["decided_by"];
            isOneToOne: false;
            referencedRelation: "members";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "proposals_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "proposals_proposer_id_fkey";
            columns: ["proposer_id"];
            isOneToOne: false;
            referencedRelation: "members";
            referencedColumns: ["id"];
          },
        ];
      };
      public_mail_hosts: {
        Row: {
          host: string;
        };
        ComputedFields: never;
        Insert: {
          host: string;
        };
        Update: {
          host?: string;
        };
        Relationships: [];
      };
      saved_lists: {
        Row: {
          created_at: string;
          description: string | null;
          filter: Json | null;
          id: string;
          is_shared: boolean;
          name: string;
          organisations: string[] | null;
          owner_id: string;
          token: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          description?: string | null;
          filter?: Json | null;
          id?: string;
          is_shared?: boolean;
          name: string;
          organisations?: string[] | null;
          owner_id: string;
          token?: string;
          updated_at?: string;
        };
        Update: {
          created_at?: string;
          description?: string | null;
          filter?: Json | null;
          id?: string;
          is_shared?: boolean;
          name?: string;
          organisations?: string[] | null;
          owner_id?: string;
          token?: string;
          updated_at?: string;
        };
        Relationships: [
          {
            foreignKeyName: "saved_lists_owner_id_fkey";
            columns: ["owner_id"];
            isOneToOne: false;
            referencedRelation: "members";
            referencedColumns: ["id"];
          },
        ];
      };
      schedules: {
        Row: {
          closes_at: string;
          frequency: string;
          id: string;
          note: string | null;
          opens_at: string;
          service_id: string;
          term_time_only: boolean;
          valid_from: string | null;
          valid_to: string | null;
          weekday: number;
          weeks_of_month: number[];
        };
        ComputedFields: never;
        Insert: {
          closes_at: string;
          frequency?: string;
          id?: string;
          note?: string | null;
          opens_at: string;
          service_id: string;
          term_time_only?: boolean;
          valid_from?: string | null;
          valid_to?: string | null;
          weekday: number;
          weeks_of_month?: number[];
        };
        Update: {
          closes_at?: string;
          frequency?: string;
          id?: string;
          note?: string | null;
          opens_at?: string;
          service_id?: string;
          term_time_only?: boolean;
          valid_from?: string | null;
          valid_to?: string | null;
          weekday?: number;
          weeks_of_month?: number[];
        };
        Relationships: [
          {
            foreignKeyName: "schedules_service_id_fkey";
            columns: ["service_id"];
            isOneToOne: false;
            referencedRelation: "services";
            referencedColumns: ["id"];
          },
        ];
      };
      search_synonyms: {
        Row: {
          meaning: string;
          phrase: string;
          query: unknown;
          stems: string;
        };
        ComputedFields: never;
        Insert: {
          meaning: string;
          phrase: string;
          query?: never;
          stems?: never;
        };
        Update: {
          meaning?: string;
          phrase?: string;
          query?: never;
          stems?: never;
        };
        Relationships: [];
      };
      service_areas: {
        Row: {
          code: string | null;
          geography: string | null;
          geom: unknown;
          id: string;
          kind: string;
          name: string | null;
          organisation_id: string;
        };
        ComputedFields: never;
        Insert: {
          code?: string | null;
          geography?: string | null;
          geom?: unknown;
          id?: string;
          kind?: string;
          name?: string | null;
          organisation_id: string;
        };
        Update: {
          code?: string | null;
          geography?: string | null;
          geom?: unknown;
          id?: string;
          kind?: string;
          name?: string | null;
          organisation_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "service_areas_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
        ];
      };
      service_locations: {
        Row: {
          location_id: string;
          service_id: string;
        };
        ComputedFields: never;
        Insert: {
          location_id: string;
          service_id: string;
        };
        Update: {
          location_id?: string;
          service_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: "service_locations_location_id_fkey";
            columns: ["location_id"];
            isOneToOne: false;
            referencedRelation: "locations";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "service_locations_service_id_fkey";
            columns: ["service_id"];
            isOneToOne: false;
            referencedRelation: "services";
            referencedColumns: ["id"];
          },
        ];
      };
      services: {
        Row: {
          accreditation: string | null;
          cost: string;
          cost_note: string | null;
          description: string | null;
          how_to_join: string | null;
          id: string;
          languages: string[];
          maximum_age: number | null;
          minimum_age: number | null;
          name: string;
          organisation_id: string;
          prevention_tier: string | null;
          status: string;
          when_note: string | null;
          who_for: string[];
        };
        ComputedFields: never;
        Insert: {
          accreditation?: string | null;
          cost?: string;
          cost_note?: string | null;
          description?: string | null;
          how_to_join?: string | null;
          id?: string;
          languages?: string[];
          maximum_age?: number | null;
          minimum_age?: number | null;
          name: string;
          organisation_id: string;
          prevention_tier?: string | null;
          status?: string;
          when_note?: string | null;
          who_for?: string[];
        };
        Update: {
          accreditation?: string | null;
          cost?: string;
          cost_note?: string | null;
          description?: string | null;
          how_to_join?: string | null;
          id?: string;
          languages?: string[];
          maximum_age?: number | null;
          minimum_age?: number | null;
          name?: string;
          organisation_id?: string;
          prevention_tier?: string | null;
          status?: string;
          when_note?: string | null;
          who_for?: string[];
        };
        Relationships: [
          {
            foreignKeyName: "services_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: false;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
        ];
      };
      site: {
        Row: {
          attribution: string | null;
          centre_label: string | null;
          default_geography: string | null;
          default_indicator: string | null;
          demo_accounts: NonNullable<Json>;
          east: number;
          id: boolean;
          is_fictional: boolean;
          licence: string | null;
          name: string;
          north: number;
          notice: string | null;
          south: number;
          tagline: string | null;
          updated_at: string;
          west: number;
        };
        ComputedFields: never;
        Insert: {
          attribution?: string | null;
          centre_label?: string | null;
          default_geography?: string | null;
          default_indicator?: string | null;
          demo_accounts?: NonNullable<Json>;
          east?: number;
          id?: boolean;
          is_fictional?: boolean;
          licence?: string | null;
          name: string;
          north?: number;
          notice?: string | null;
          south?: number;
          tagline?: string | null;
          updated_at?: string;
          west?: number;
        };
        Update: {
          attribution?: string | null;
          centre_label?: string | null;
          default_geography?: string | null;
          default_indicator?: string | null;
          demo_accounts?: NonNullable<Json>;
          east?: number;
          id?: boolean;
          is_fictional?: boolean;
          licence?: string | null;
          name?: string;
          north?: number;
          notice?: string | null;
          south?: number;
          tagline?: string | null;
          updated_at?: string;
          west?: number;
        };
        Relationships: [];
      };
      site_settings: {
        Row: {
          description: string;
          key: string;
          updated_at: string;
          value: NonNullable<Json>;
        };
        ComputedFields: never;
        Insert: {
          description?: string;
          key: string;
          updated_at?: string;
          value: NonNullable<Json>;
        };
        Update: {
          description?: string;
          key?: string;
          updated_at?: string;
          value?: NonNullable<Json>;
        };
        Relationships: [];
      };
      submissions: {
        Row: {
          client_key: string | null;
          contact: NonNullable<Json>;
          decided_at: string | null;
          decided_by: string | null;
          decision: string | null;
          fingerprint: string | null;
          note: string | null;
          organisation_id: string;
          reason: string | null;
          reference: string;
          submitted_at: string;
          submitter_email: string | null;
          submitter_name: string | null;
        };
        ComputedFields: never;
        Insert: {
          client_key?: string | null;
          contact?: NonNullable<Json>;
          decided_at?: string | null;
          decided_by?: string | null;
          decision?: string | null;
          fingerprint?: string | null;
          note?: string | null;
          organisation_id: string;
          reason?: string | null;
          reference: string;
          submitted_at?: string;
          submitter_email?: string | null;
          submitter_name?: string | null;
        };
        Update: {
          client_key?: string | null;
          contact?: NonNullable<Json>;
          decided_at?: string | null;
          decided_by?: string | null;
          decision?: string | null;
          fingerprint?: string | null;
          note?: string | null;
          organisation_id?: string;
          reason?: string | null;
          reference?: string;
          submitted_at?: string;
          submitter_email?: string | null;
          submitter_name?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "submissions_decided_by_fkey";
            columns: ["decided_by"];
            isOneToOne: false;
            referencedRelation: "members";
            referencedColumns: ["id"];
          },
          {
            foreignKeyName: "submissions_organisation_id_fkey";
            columns: ["organisation_id"];
            isOneToOne: true;
            referencedRelation: "organisations";
            referencedColumns: ["id"];
          },
        ];
      };
      taxonomy_terms: {
        Row: {
          name: string;
          open_referral_term: string | null;
          osm_tags: string[];
          parent: string | null;
          plain_name: string | null;
          shape: string | null;
          slug: string;
          sort_order: number;
        };
        ComputedFields: never;
        Insert: {
          name: string;
          open_referral_term?: string | null;
          osm_tags?: string[];
          parent?: string | null;
          plain_name?: string | null;
          shape?: string | null;
          slug: string;
          sort_order?: number;
        };
        Update: {
          name?: string;
          open_referral_term?: string | null;
          osm_tags?: string[];
          parent?: string | null;
          plain_name?: string | null;
          shape?: string | null;
          slug?: string;
          sort_order?: number;
        };
        Relationships: [
          {
            foreignKeyName: "taxonomy_terms_parent_fkey";
            columns: ["parent"];
            isOneToOne: false;
            referencedRelation: "taxonomy_terms";
            referencedColumns: ["slug"];
          },
        ];
      };
    };
    Views: {
      [_ in never]: never;
    };
    Functions: {
      accept_invitation: { Args: { token: string }; Returns: Json };
      answer_proposal: { Args: { answer: string; email?: string; reference: string }; Returns: Json };
      answer_reminder: { Args: { answer: string; note?: string; token: string }; Returns: Json };
      appoint_caller: { Args: { email: string }; Returns: Json };
      appoint_member: { Args: { email: string; role: string }; Returns: Json };
      basemap: { Args: Record<PropertyKey, never>; Returns: Json };
      call_list: { Args: { include_never?: boolean; page_size?: number }; Returns: Json };
      captcha_setting: { Args: Record<PropertyKey, never>; Returns: Json };
      change_organisation: {
        Args: { base_version: number; changes: Json; organisation: string; proposer?: Json; reason?: string };
        Returns: Json;
      };
      claim_call: { Args: { organisation: string }; Returns: Json };
      claim_options: { Args: { organisation: string }; Returns: Json };
      claim_organisation: { Args: { method: string; note?: string; organisation: string }; Returns: Json };
      claims_waiting: { Args: Record<PropertyKey, never>; Returns: Json };
      closures_to_check: { Args: Record<PropertyKey, never>; Returns: Json };
      confirm_claim: { Args: { claim: string; code: string }; Returns: Json };
      decide_claim: { Args: { claim: string; decision: string; reason?: string }; Returns: Json };
      decide_closure: { Args: { closure: string; is_closed: boolean; reason?: string }; Returns: Json };
      decide_drawn: { Args: { decision: string; id: string; reason?: string }; Returns: Json };
      decide_duplicate: { Args: { decision: string; id: string; reason?: string }; Returns: Json };
      decide_note: { Args: { decision: string; note: string }; Returns: Json };
      decide_proposal: {
        Args: { decision: string; edited_changes?: Json; id: string; reason?: string };
        Returns: Json;
      };
      decide_submission: { Args: { decision: string; id: string; reason?: string }; Returns: Json };
      delete_drawn_neighbourhood: { Args: { id: string }; Returns: Json };
      delete_my_account: { Args: { confirmation: string }; Returns: Json };
      directory_health: { Args: { geography?: string }; Returns: Json };
      draw_neighbourhood: { Args: { geography: string; shape: Json }; Returns: Json };
      drawn_neighbourhood: { Args: { token: string }; Returns: Json };
      drawn_neighbourhoods_geojson: {
        Args: { geography?: string; indicator?: string; period?: string; token?: string };
        Returns: Json;
      };
      drawn_to_review: { Args: Record<PropertyKey, never>; Returns: Json };
      duplicate_report: {
        Args: {
          other_source?: string;
          page_size?: number;
          page_start?: number;
          reason?: string;
          source?: string;
          status?: string;
        };
        Returns: Json;
      };
      explore_start: { Args: { geography?: string; indicator?: string; period?: string }; Returns: Json };
      find_places: { Args: { result_limit?: number; search_text: string }; Returns: Json };
      import_abandon: { Args: { import: string }; Returns: undefined };
      import_begin: { Args: { import: Json }; Returns: string };
      import_codes: { Args: Record<PropertyKey, never>; Returns: Json };
      import_finish: { Args: { import: string; options?: Json }; Returns: Json };
      import_stage: { Args: { import: string; rows: Json }; Returns: number };
      indicator_catalogue: { Args: { geography: string }; Returns: Json };
      indicator_choropleth: { Args: { geography: string; indicator: string; period?: string }; Returns: Json };
      invitation_for: { Args: { token: string }; Returns: Json };
      invite_editor: { Args: { email: string; hand_over?: boolean; organisation: string }; Returns: Json };
      invite_member: { Args: { email: string; role: string }; Returns: Json };
      keep_captcha_pass: { Args: { pass: string }; Returns: undefined };
      leave_organisation: { Args: { organisation: string }; Returns: Json };
      list_callers: { Args: Record<PropertyKey, never>; Returns: Json };
      locate_point: { Args: { latitude: number; longitude: number }; Returns: Json };
      locate_postcode: { Args: { postcode: string }; Returns: Json };
      merge_organisations: { Args: { absorbed: string; kept: string; reason?: string }; Returns: Json };
      my_drawn_neighbourhoods: { Args: Record<PropertyKey, never>; Returns: Json };
      my_membership: { Args: Record<PropertyKey, never>; Returns: Json };
      my_organisations: { Args: Record<PropertyKey, never>; Returns: Json };
      my_proposals: { Args: Record<PropertyKey, never>; Returns: Json };
      my_saved_lists: { Args: Record<PropertyKey, never>; Returns: Json };
      my_sessions: { Args: Record<PropertyKey, never>; Returns: Json };
      neighbourhood_boundary: { Args: { code: string; geography: string }; Returns: Json };
      neighbourhood_contiguity: { Args: { geography: string }; Returns: Json };
      neighbourhood_index: { Args: { geography: string }; Returns: Json };
      neighbourhood_outlines: { Args: { geography: string }; Returns: Json };
      neighbourhood_profile: { Args: { code: string; geography: string }; Returns: Json };
      neighbourhood_surroundings: { Args: { code: string; geography: string }; Returns: Json };
      neighbourhood_tile: { Args: { geography: string; x: number; y: number; z: number }; Returns: unknown };
      neighbourhood_tile_features: { Args: { geography: string; x: number; y: number; z: number }; Returns: Json };
      neighbourhood_voices: { Args: { code: string; geography: string }; Returns: Json };
      neighbourhoods_geojson: { Args: { geography: string; indicator?: string; period?: string }; Returns: Json };
      notes_to_review: { Args: Record<PropertyKey, never>; Returns: Json };
      organisation: { Args: { id: string }; Returns: Json };
      organisation_for_change: { Args: { id: string }; Returns: Json };
      organisation_history: { Args: { organisation: string; result_limit?: number }; Returns: Json };
      organisation_places: { Args: { is_named?: boolean }; Returns: Json };
      organisation_points: {
        Args: {
          access?: string[];
          costs?: string[];
          east?: number;
          evenings_or_weekends?: boolean;
          freshness?: string[];
          geography?: string;
          is_local?: boolean;
          near_latitude?: number;
          near_longitude?: number;
          neighbourhood?: string;
          north?: number;
          open_at?: string;
          organisations?: string[];
          radius_m?: number;
          search_text?: string;
          south?: number;
          themes?: string[];
          west?: number;
          who_for?: string[];
        };
        Returns: Json;
      };
      organisation_version: { Args: { organisation: string; version: number }; Returns: Json };
      organisations_geojson: {
        Args: {
          access?: string[];
          costs?: string[];
          east?: number;
          evenings_or_weekends?: boolean;
          freshness?: string[];
          geography?: string;
          is_local?: boolean;
          near_latitude?: number;
          near_longitude?: number;
          neighbourhood?: string;
          north?: number;
          open_at?: string;
          organisations?: string[];
          radius_m?: number;
          search_text?: string;
          south?: number;
          themes?: string[];
          west?: number;
          who_for?: string[];
        };
        Returns: Json;
      };
      organisations_lacking: { Args: { field: string; page_size?: number; page_start?: number }; Returns: Json };
      proposal_by_reference: { Args: { email?: string; reference: string }; Returns: Json };
      public_place: { Args: { latitude: number; longitude: number; postcode: string; privacy: string }; Returns: Json };
      record_call: { Args: { note?: string; organisation: string; outcome: string }; Returns: Json };
      reminder_state: { Args: { token: string }; Returns: Json };
      rename_me: { Args: { display_name: string }; Returns: Json };
      restore_version: { Args: { organisation: string; reason: string; version: number }; Returns: Json };
      review_item: { Args: { id: string }; Returns: Json };
      review_proposal: { Args: { id: string }; Returns: Json };
      review_queue: { Args: Record<PropertyKey, never>; Returns: Json };
      revoke_invitation: { Args: { invitation: string }; Returns: Json };
      revoke_other_sessions: { Args: Record<PropertyKey, never>; Returns: Json };
      revoke_session: { Args: { id: string }; Returns: Json };
      routing_setting: { Args: Record<PropertyKey, never>; Returns: Json };
      save_drawn_neighbourhood: { Args: { drawing: Json }; Returns: Json };
      save_list: {
        Args: { description?: string; filter?: Json; is_shared?: boolean; name: string; organisations?: string[] };
        Returns: Json;
      };
      saved_list: { Args: { token: string }; Returns: Json };
      search_organisations: {
        Args: {
          access?: string[];
          costs?: string[];
          east?: number;
          evenings_or_weekends?: boolean;
          freshness?: string[];
          geography?: string;
          is_local?: boolean;
          near_latitude?: number;
          near_longitude?: number;
          neighbourhood?: string;
          north?: number;
          open_at?: string;
          organisations?: string[];
          page_after?: string;
          page_size?: number;
          page_start?: number;
          radius_m?: number;
          search_text?: string;
          sort?: string;
          south?: number;
          themes?: string[];
          west?: number;
          who_for?: string[];
        };
        Returns: Json;
      };
      send_due_reminders: { Args: { most?: number }; Returns: number };
      send_neighbourhood_note: { Args: { note: Json }; Returns: Json };
      settle_outgoing_mail: { Args: { error?: string; id: string }; Returns: string };
      similar_neighbourhoods: { Args: { code: string; geography: string; result_limit?: number }; Returns: Json };
      similar_organisations: {
        Args: { latitude?: number; longitude?: number; name: string; result_limit?: number };
        Returns: Json;
      };
      site_summary: { Args: Record<PropertyKey, never>; Returns: Json };
      stop_reminders: { Args: { token: string }; Returns: boolean };
      submit_organisation: { Args: { submission: Json }; Returns: Json };
      take_outgoing_mail: {
        Args: { most?: number };
        Returns: {
          body_text: string;
          id: string;
          kind: string;
          recipient: string;
          subject: string;
        }[];
      };
      unmerge_organisations: { Args: { id: string }; Returns: Json };
      update_member_role: { Args: { member: string; role: string }; Returns: Json };
      withdraw_proposal: { Args: { email?: string; reference: string }; Returns: Json };
    };
    Enums: {
      [_ in never]: never;
    };
    CompositeTypes: {
      [_ in never]: never;
    };
  };
};

type DatabaseWithoutInternals = Omit<Database, "__InternalSupabase">;

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, "public">];

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Views"])[TableName] extends {
      Row: infer R;
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema["Tables"] & DefaultSchema["Views"])
    ? (DefaultSchema["Tables"] & DefaultSchema["Views"])[DefaultSchemaTableNameOrOptions] extends {
        Row: infer R;
      }
      ? R
      : never
    : never;

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"] | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Insert: infer I;
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
        Insert: infer I;
      }
      ? I
      : never
    : never;

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"] | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"]
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions["schema"]]["Tables"][TableName] extends {
      Update: infer U;
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema["Tables"]
    ? DefaultSchema["Tables"][DefaultSchemaTableNameOrOptions] extends {
        Update: infer U;
      }
      ? U
      : never
    : never;

export type Enums<
  DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"] | { schema: keyof DatabaseWithoutInternals },
  EnumName extends DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"]
    : never = never,
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions["schema"]]["Enums"][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema["Enums"]
    ? DefaultSchema["Enums"][DefaultSchemaEnumNameOrOptions]
    : never;

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    | keyof DefaultSchema["CompositeTypes"]
    | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"]
    : never = never,
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions["schema"]]["CompositeTypes"][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema["CompositeTypes"]
    ? DefaultSchema["CompositeTypes"][PublicCompositeTypeNameOrOptions]
    : never;

export const Constants = {
  public: {
    Enums: {},
  },
} as const;
