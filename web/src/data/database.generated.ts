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
          location_id: string;
          postcode: string | null;
        };
        ComputedFields: never;
        Insert: {
          address?: string | null;
          geom: unknown;
          location_id: string;
          postcode?: string | null;
        };
        Update: {
          address?: string | null;
          geom?: unknown;
          location_id?: string;
          postcode?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: "location_points_location_id_fkey";
            columns: ["location_id"];
            isOneToOne: true;
            referencedRelation: "locations";
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
          name: string | null;
          organisation_id: string;
          postcode: string | null;
          privacy: string;
        };
        ComputedFields: never;
        Insert: {
          access_features?: string[];
          address?: string | null;
          geom?: unknown;
          id?: string;
          locality?: string | null;
          name?: string | null;
          organisation_id: string;
          postcode?: string | null;
          privacy?: string;
        };
        Update: {
          access_features?: string[];
          address?: string | null;
          geom?: unknown;
          id?: string;
          locality?: string | null;
          name?: string | null;
          organisation_id?: string;
          postcode?: string | null;
          privacy?: string;
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
          id: string;
          role: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          display_name?: string;
          id: string;
          role?: string;
        };
        Update: {
          created_at?: string;
          display_name?: string;
          id?: string;
          role?: string;
        };
        Relationships: [];
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
      organisations: {
        Row: {
          checked_at: string | null;
          created_at: string;
          created_by: string | null;
          description: string | null;
          email: string | null;
          external_id: string | null;
          id: string;
          import_id: string | null;
          is_fictional: boolean;
          kind: string;
          licence: string | null;
          name: string;
          phone: string | null;
          search_document: unknown;
          search_text: string | null;
          source: string | null;
          source_url: string | null;
          status: string;
          theme: string | null;
          updated_at: string;
          website: string | null;
        };
        ComputedFields: never;
        Insert: {
          checked_at?: string | null;
          created_at?: string;
          created_by?: string | null;
          description?: string | null;
          email?: string | null;
          external_id?: string | null;
          id?: string;
          import_id?: string | null;
          is_fictional?: boolean;
          kind?: string;
          licence?: string | null;
          name: string;
          phone?: string | null;
          search_document?: unknown;
          search_text?: string | null;
          source?: string | null;
          source_url?: string | null;
          status?: string;
          theme?: string | null;
          updated_at?: string;
          website?: string | null;
        };
        Update: {
          checked_at?: string | null;
          created_at?: string;
          created_by?: string | null;
          description?: string | null;
          email?: string | null;
          external_id?: string | null;
          id?: string;
          import_id?: string | null;
          is_fictional?: boolean;
          kind?: string;
          licence?: string | null;
          name?: string;
          phone?: string | null;
          search_document?: unknown;
          search_text?: string | null;
          source?: string | null;
          source_url?: string | null;
          status?: string;
          theme?: string | null;
          updated_at?: string;
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
            foreignKeyName: "organisations_theme_fkey";
            columns: ["theme"];
            isOneToOne: false;
            referencedRelation: "taxonomy_terms";
            referencedColumns: ["slug"];
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
      schedules: {
        Row: {
          closes_at: string;
          frequency: string;
          id: string;
          note: string | null;
          opens_at: string;
          service_id: string;
          weekday: number;
        };
        ComputedFields: never;
        Insert: {
          closes_at: string;
          frequency?: string;
          id?: string;
          note?: string | null;
          opens_at: string;
          service_id: string;
          weekday: number;
        };
        Update: {
          closes_at?: string;
          frequency?: string;
          id?: string;
          note?: string | null;
          opens_at?: string;
          service_id?: string;
          weekday?: number;
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
          cost: string;
          cost_note: string | null;
          description: string | null;
          how_to_join: string | null;
          id: string;
          name: string;
          organisation_id: string;
          status: string;
          when_note: string | null;
          who_for: string[];
        };
        ComputedFields: never;
        Insert: {
          cost?: string;
          cost_note?: string | null;
          description?: string | null;
          how_to_join?: string | null;
          id?: string;
          name: string;
          organisation_id: string;
          status?: string;
          when_note?: string | null;
          who_for?: string[];
        };
        Update: {
          cost?: string;
          cost_note?: string | null;
          description?: string | null;
          how_to_join?: string | null;
          id?: string;
          name?: string;
          organisation_id?: string;
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
      appoint_member: { Args: { email: string; role: string }; Returns: Json };
      basemap: { Args: Record<PropertyKey, never>; Returns: Json };
      decide_submission: { Args: { decision: string; id: string; reason?: string }; Returns: Json };
      explore_start: { Args: { geography?: string; indicator?: string; period?: string }; Returns: Json };
      find_places: { Args: { result_limit?: number; search_text: string }; Returns: Json };
      import_abandon: { Args: { import: string }; Returns: undefined };
      import_begin: { Args: { import: Json }; Returns: string };
      import_codes: { Args: Record<PropertyKey, never>; Returns: Json };
      import_finish: { Args: { import: string; options?: Json }; Returns: Json };
      import_stage: { Args: { import: string; rows: Json }; Returns: number };
      indicator_catalogue: { Args: { geography: string }; Returns: Json };
      indicator_choropleth: { Args: { geography: string; indicator: string; period?: string }; Returns: Json };
      locate_point: { Args: { latitude: number; longitude: number }; Returns: Json };
      locate_postcode: { Args: { postcode: string }; Returns: Json };
      my_membership: { Args: Record<PropertyKey, never>; Returns: Json };
      neighbourhood_boundary: { Args: { code: string; geography: string }; Returns: Json };
      neighbourhood_index: { Args: { geography: string }; Returns: Json };
      neighbourhood_outlines: { Args: { geography: string }; Returns: Json };
      neighbourhood_profile: { Args: { code: string; geography: string }; Returns: Json };
      neighbourhood_tile: { Args: { geography: string; x: number; y: number; z: number }; Returns: unknown };
      neighbourhood_tile_features: { Args: { geography: string; x: number; y: number; z: number }; Returns: Json };
      neighbourhoods_geojson: { Args: { geography: string; indicator?: string; period?: string }; Returns: Json };
      organisation: { Args: { id: string }; Returns: Json };
      organisation_points: {
        Args: {
          access?: string[];
          costs?: string[];
          east?: number;
          evenings_or_weekends?: boolean;
          freshness?: string[];
          geography?: string;
          near_latitude?: number;
          near_longitude?: number;
          neighbourhood?: string;
          north?: number;
          open_at?: string;
          radius_m?: number;
          search_text?: string;
          south?: number;
          themes?: string[];
          west?: number;
          who_for?: string[];
        };
        Returns: Json;
      };
      organisations_geojson: {
        Args: {
          access?: string[];
          costs?: string[];
          east?: number;
          evenings_or_weekends?: boolean;
          freshness?: string[];
          geography?: string;
          near_latitude?: number;
          near_longitude?: number;
          neighbourhood?: string;
          north?: number;
          open_at?: string;
          radius_m?: number;
          search_text?: string;
          south?: number;
          themes?: string[];
          west?: number;
          who_for?: string[];
        };
        Returns: Json;
      };
      public_place: { Args: { latitude: number; longitude: number; postcode: string; privacy: string }; Returns: Json };
      rename_me: { Args: { display_name: string }; Returns: Json };
      review_item: { Args: { id: string }; Returns: Json };
      review_queue: { Args: Record<PropertyKey, never>; Returns: Json };
      search_organisations: {
        Args: {
          access?: string[];
          costs?: string[];
          east?: number;
          evenings_or_weekends?: boolean;
          freshness?: string[];
          geography?: string;
          near_latitude?: number;
          near_longitude?: number;
          neighbourhood?: string;
          north?: number;
          open_at?: string;
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
      similar_organisations: {
        Args: { latitude?: number; longitude?: number; name: string; result_limit?: number };
        Returns: Json;
      };
      site_summary: { Args: Record<PropertyKey, never>; Returns: Json };
      submit_organisation: { Args: { submission: Json }; Returns: Json };
      update_member_role: { Args: { member: string; role: string }; Returns: Json };
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
