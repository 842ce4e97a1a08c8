/**
 * The shape of the database, generated from the migrations by `npm run types:db`. Not edited by hand; a test compares.
 */

export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];

export type Database = {
  public: {
    Tables: {
      achievements: {
        Row: {
          action: string;
          came_from: Json | null;
          created_at: string;
          deleted_at: string | null;
          deleted_by: string | null;
          deletion_reason: string | null;
          happened_on: string | null;
          id: string;
          metrics: string;
          never_in_documents: boolean;
          position: number | null;
          result: string;
          revision: number;
          situation: string;
          task: string;
          title: string;
          updated_at: string;
          user_id: string;
          work_history_id: string | null;
        };
        ComputedFields: never;
        Insert: {
          action?: string;
          came_from?: Json | null;
          created_at?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          happened_on?: string | null;
          id?: string;
          metrics?: string;
          never_in_documents?: boolean;
          position?: number | null;
          result?: string;
          revision?: number;
          situation?: string;
          task?: string;
          title: string;
          updated_at?: string;
          user_id: string;
          work_history_id?: string | null;
        };
        Update: {
          action?: string;
          came_from?: Json | null;
          created_at?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          happened_on?: string | null;
          id?: string;
          metrics?: string;
          never_in_documents?: boolean;
          position?: number | null;
          result?: string;
          revision?: number;
          situation?: string;
          task?: string;
          title?: string;
          updated_at?: string;
          user_id?: string;
          work_history_id?: string | null;
        };
        Relationships: [
          {
            foreignKeyName: 'achievements_fk_user_id_work_history_id';
            columns: ['user_id', 'work_history_id'];
            isOneToOne: false;
            referencedRelation: 'work_history';
            referencedColumns: ['user_id', 'id'];
          },
        ];
      };
      application_activities: {
        Row: {
          application_id: string;
          body: string | null;
          channel: string | null;
          created_at: string;
          deleted_at: string | null;
          deleted_by: string | null;
          deletion_reason: string | null;
          id: string;
          occurred_at: string;
          put_off: Json | null;
          revision: number;
          status: string | null;
          subject: string | null;
          type: string;
          updated_at: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          application_id: string;
          body?: string | null;
          channel?: string | null;
          created_at?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          id?: string;
          occurred_at: string;
          put_off?: Json | null;
          revision?: number;
          status?: string | null;
          subject?: string | null;
          type: string;
          updated_at?: string;
          user_id: string;
        };
        Update: {
          application_id?: string;
          body?: string | null;
          channel?: string | null;
          created_at?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          id?: string;
          occurred_at?: string;
          put_off?: Json | null;
          revision?: number;
          status?: string | null;
          subject?: string | null;
          type?: string;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'application_activities_fk_user_id_application_id';
            columns: ['user_id', 'application_id'];
            isOneToOne: false;
            referencedRelation: 'applications';
            referencedColumns: ['user_id', 'id'];
          },
        ];
      };
      application_apply_checklist: {
        Row: {
          application_id: string;
          cover_exported_at: string | null;
          created_at: string;
          cv_exported_at: string | null;
          deleted_at: string | null;
          deleted_by: string | null;
          deletion_reason: string | null;
          followup_scheduled_at: string | null;
          id: string;
          interview_pack_exported_at: string | null;
          kit_downloaded_at: string | null;
          outreach_step1_logged_at: string | null;
          revision: number;
          submitted_logged_at: string | null;
          updated_at: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          application_id: string;
          cover_exported_at?: string | null;
          created_at?: string;
          cv_exported_at?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          followup_scheduled_at?: string | null;
          id?: string;
          interview_pack_exported_at?: string | null;
          kit_downloaded_at?: string | null;
          outreach_step1_logged_at?: string | null;
          revision?: number;
          submitted_logged_at?: string | null;
          updated_at?: string;
          user_id: string;
        };
        Update: {
          application_id?: string;
          cover_exported_at?: string | null;
          created_at?: string;
          cv_exported_at?: string | null;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          followup_scheduled_at?: string | null;
          id?: string;
          interview_pack_exported_at?: string | null;
          kit_downloaded_at?: string | null;
          outreach_step1_logged_at?: string | null;
          revision?: number;
          submitted_logged_at?: string | null;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'application_apply_checklist_fk_user_id_application_id';
            columns: ['user_id', 'application_id'];
            isOneToOne: true;
            referencedRelation: 'applications';
            referencedColumns: ['user_id', 'id'];
          },
        ];
      };
      application_evidence: {
        Row: {
          application_id: string;
          created_at: string;
          deleted_at: string | null;
          deleted_by: string | null;
          deletion_reason: string | null;
          evidence_id: string;
          gap_key: string;
          id: string;
          match_score: number | null;
          quality_score: number | null;
          revision: number;
          source_id: string;
          source_type: string;
          updated_at: string;
          use_cover: boolean;
          use_cv: boolean;
          use_star: boolean;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          application_id: string;
          created_at?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          evidence_id: string;
          gap_key: string;
          id?: string;
          match_score?: number | null;
          quality_score?: number | null;
          revision?: number;
          source_id: string;
          source_type: string;
          updated_at?: string;
          use_cover?: boolean;
          use_cv?: boolean;
          use_star?: boolean;
          user_id: string;
        };
        Update: {
          application_id?: string;
          created_at?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          evidence_id?: string;
          gap_key?: string;
          id?: string;
          match_score?: number | null;
          quality_score?: number | null;
          revision?: number;
          source_id?: string;
          source_type?: string;
          updated_at?: string;
          use_cover?: boolean;
          use_cv?: boolean;
          use_star?: boolean;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'application_evidence_fk_user_id_application_id';
            columns: ['user_id', 'application_id'];
            isOneToOne: false;
            referencedRelation: 'applications';
            referencedColumns: ['user_id', 'id'];
          },
        ];
      };
      application_requirements: {
        Row: {
          application_id: string;
          confirmed: string | null;
          created_at: string;
          deleted_at: string | null;
          deleted_by: string | null;
          deletion_reason: string | null;
          edited: boolean;
          gap_key: string;
          id: string;
          kind: string;
          necessity: string;
          offset: number | null;
          quote: string;
          revision: number;
          stage: string | null;
          text_hash: string | null;
          updated_at: string;
          user_id: string;
          weight: number;
        };
        ComputedFields: never;
        Insert: {
          application_id: string;
          confirmed?: string | null;
          created_at?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          edited?: boolean;
          gap_key: string;
          id?: string;
          kind?: string;
          necessity?: string;
          offset?: number | null;
          quote: string;
          revision?: number;
          stage?: string | null;
          text_hash?: string | null;
          updated_at?: string;
          user_id: string;
          weight?: number;
        };
        Update: {
          application_id?: string;
          confirmed?: string | null;
          created_at?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          edited?: boolean;
          gap_key?: string;
          id?: string;
          kind?: string;
          necessity?: string;
          offset?: number | null;
          quote?: string;
          revision?: number;
          stage?: string | null;
          text_hash?: string | null;
          updated_at?: string;
          user_id?: string;
          weight?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'application_requirements_fk_user_id_application_id';
            columns: ['user_id', 'application_id'];
            isOneToOne: false;
            referencedRelation: 'applications';
            referencedColumns: ['user_id', 'id'];
          },
        ];
      };
      applications: {
        Row: {
          advert_reading: Json | null;
          agency: string | null;
          applied_at: string | null;
          board_expires_on: string | null;
          closing_date: string | null;
          company: string;
          contact_email: string | null;
          contact_name: string | null;
          contact_role: string | null;
          contact_url: string | null;
          created_at: string;
          deleted_at: string | null;
          deleted_by: string | null;
          deletion_reason: string | null;
          employer_url: string | null;
          employment_type: string | null;
          hours: string | null;
          id: string;
          interview_lift: Json | null;
          job_description: string | null;
          job_fetch_status: string | null;
          job_fetched_at: string | null;
          job_text: string | null;
          job_text_source: string | null;
          job_title: string;
          job_url: string | null;
          location: string | null;
          next_action: string | null;
          next_action_due: string | null;
          next_followup_at: string | null;
          notes: string;
          other_urls: Json | null;
          outreach_stage: string;
          put_off: Json | null;
          reference: string | null;
          remote_policy: string | null;
          revision: number;
          salary: string | null;
          selected_evidence: Json | null;
          source_platform: string | null;
          star_drafts: Json | null;
          status: string;
          submitted_at: string | null;
          updated_at: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          advert_reading?: Json | null;
          agency?: string | null;
          applied_at?: string | null;
          board_expires_on?: string | null;
          closing_date?: string | null;
          company?: string;
          contact_email?: string | null;
          contact_name?: string | null;
          contact_role?: string | null;
          contact_url?: string | null;
          created_at?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          employer_url?: string | null;
          employment_type?: string | null;
          hours?: string | null;
          id?: string;
          interview_lift?: Json | null;
          job_description?: string | null;
          job_fetch_status?: string | null;
          job_fetched_at?: string | null;
          job_text?: string | null;
          job_text_source?: string | null;
          job_title: string;
          job_url?: string | null;
          location?: string | null;
          next_action?: string | null;
          next_action_due?: string | null;
          next_followup_at?: string | null;
          notes?: string;
          other_urls?: Json | null;
          outreach_stage?: string;
          put_off?: Json | null;
          reference?: string | null;
          remote_policy?: string | null;
          revision?: number;
          salary?: string | null;
          selected_evidence?: Json | null;
          source_platform?: string | null;
          star_drafts?: Json | null;
          status?: string;
          submitted_at?: string | null;
          updated_at?: string;
          user_id: string;
        };
        Update: {
          advert_reading?: Json | null;
          agency?: string | null;
          applied_at?: string | null;
          board_expires_on?: string | null;
          closing_date?: string | null;
          company?: string;
          contact_email?: string | null;
          contact_name?: string | null;
          contact_role?: string | null;
          contact_url?: string | null;
          created_at?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          employer_url?: string | null;
          employment_type?: string | null;
          hours?: string | null;
          id?: string;
          interview_lift?: Json | null;
          job_description?: string | null;
          job_fetch_status?: string | null;
          job_fetched_at?: string | null;
          job_text?: string | null;
          job_text_source?: string | null;
          job_title?: string;
          job_url?: string | null;
          location?: string | null;
          next_action?: string | null;
          next_action_due?: string | null;
          next_followup_at?: string | null;
          notes?: string;
          other_urls?: Json | null;
          outreach_stage?: string;
          put_off?: Json | null;
          reference?: string | null;
          remote_policy?: string | null;
          revision?: number;
          salary?: string | null;
          selected_evidence?: Json | null;
          source_platform?: string | null;
          star_drafts?: Json | null;
          status?: string;
          submitted_at?: string | null;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [];
      };
      audit_log: {
        Row: {
          action: string;
          created_at: string;
          id: string;
          meta: NonNullable<Json>;
          updated_at: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          action: string;
          created_at?: string;
          id?: string;
          meta?: NonNullable<Json>;
          updated_at?: string;
          user_id: string;
        };
        Update: {
          action?: string;
          created_at?: string;
          id?: string;
          meta?: NonNullable<Json>;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [];
      };
      autopacks: {
        Row: {
          answers_json: Json | null;
          application_id: string;
          cover_letter: string;
          created_at: string;
          cv_text: string;
          deleted_at: string | null;
          deleted_by: string | null;
          deletion_reason: string | null;
          evidence_trace: Json | null;
          id: string;
          revision: number;
          updated_at: string;
          user_id: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          answers_json?: Json | null;
          application_id: string;
          cover_letter?: string;
          created_at?: string;
          cv_text?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          evidence_trace?: Json | null;
          id?: string;
          revision?: number;
          updated_at?: string;
          user_id: string;
          version?: number;
        };
        Update: {
          answers_json?: Json | null;
          application_id?: string;
          cover_letter?: string;
          created_at?: string;
          cv_text?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          evidence_trace?: Json | null;
          id?: string;
          revision?: number;
          updated_at?: string;
          user_id?: string;
          version?: number;
        };
        Relationships: [
          {
            foreignKeyName: 'autopacks_fk_user_id_application_id';
            columns: ['user_id', 'application_id'];
            isOneToOne: false;
            referencedRelation: 'applications';
            referencedColumns: ['user_id', 'id'];
          },
        ];
      };
      credit_ledger: {
        Row: {
          created_at: string;
          delta: number;
          id: string;
          reason: string;
          ref: string | null;
          updated_at: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          delta: number;
          id?: string;
          reason: string;
          ref?: string | null;
          updated_at?: string;
          user_id: string;
        };
        Update: {
          created_at?: string;
          delta?: number;
          id?: string;
          reason?: string;
          ref?: string | null;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [];
      };
      domain_pack_proposals: {
        Row: {
          created_at: string;
          domain_guess: string;
          id: string;
          occurrences: number;
          signals: NonNullable<Json>;
          source_terms: string[];
          status: string;
          title: string;
          updated_at: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          domain_guess: string;
          id?: string;
          occurrences?: number;
          signals?: NonNullable<Json>;
          source_terms?: string[];
          status?: string;
          title: string;
          updated_at?: string;
          user_id: string;
        };
        Update: {
          created_at?: string;
          domain_guess?: string;
          id?: string;
          occurrences?: number;
          signals?: NonNullable<Json>;
          source_terms?: string[];
          status?: string;
          title?: string;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [];
      };
      domain_packs: {
        Row: {
          created_at: string;
          id: string;
          is_active: boolean;
          pack: NonNullable<Json>;
          slug: string;
          title: string;
          updated_at: string;
          version: number;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          id?: string;
          is_active?: boolean;
          pack: NonNullable<Json>;
          slug: string;
          title: string;
          updated_at?: string;
          version: number;
        };
        Update: {
          created_at?: string;
          id?: string;
          is_active?: boolean;
          pack?: NonNullable<Json>;
          slug?: string;
          title?: string;
          updated_at?: string;
          version?: number;
        };
        Relationships: [];
      };
      interview_answer_pack: {
        Row: {
          answer_text: string;
          application_id: string;
          created_at: string;
          deleted_at: string | null;
          deleted_by: string | null;
          deletion_reason: string | null;
          id: string;
          question_key: string;
          question_type: string;
          revision: number;
          star_gap_key: string | null;
          star_library_id: string | null;
          updated_at: string;
          user_id: string;
          variant: string;
        };
        ComputedFields: never;
        Insert: {
          answer_text?: string;
          application_id: string;
          created_at?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          id?: string;
          question_key: string;
          question_type: string;
          revision?: number;
          star_gap_key?: string | null;
          star_library_id?: string | null;
          updated_at?: string;
          user_id: string;
          variant?: string;
        };
        Update: {
          answer_text?: string;
          application_id?: string;
          created_at?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          id?: string;
          question_key?: string;
          question_type?: string;
          revision?: number;
          star_gap_key?: string | null;
          star_library_id?: string | null;
          updated_at?: string;
          user_id?: string;
          variant?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'interview_answer_pack_fk_user_id_application_id';
            columns: ['user_id', 'application_id'];
            isOneToOne: false;
            referencedRelation: 'applications';
            referencedColumns: ['user_id', 'id'];
          },
          {
            foreignKeyName: 'interview_answer_pack_fk_user_id_star_library_id';
            columns: ['user_id', 'star_library_id'];
            isOneToOne: false;
            referencedRelation: 'star_library';
            referencedColumns: ['user_id', 'id'];
          },
        ];
      };
      interview_practice_answers: {
        Row: {
          answer_text: string;
          application_id: string;
          created_at: string;
          deleted_at: string | null;
          deleted_by: string | null;
          deletion_reason: string | null;
          id: string;
          improved_at: string | null;
          improved_meta: Json | null;
          improved_text: string | null;
          question_key: string;
          revision: number;
          rubric_json: Json | null;
          score: number | null;
          updated_at: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          answer_text?: string;
          application_id: string;
          created_at?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          id?: string;
          improved_at?: string | null;
          improved_meta?: Json | null;
          improved_text?: string | null;
          question_key: string;
          revision?: number;
          rubric_json?: Json | null;
          score?: number | null;
          updated_at?: string;
          user_id: string;
        };
        Update: {
          answer_text?: string;
          application_id?: string;
          created_at?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          id?: string;
          improved_at?: string | null;
          improved_meta?: Json | null;
          improved_text?: string | null;
          question_key?: string;
          revision?: number;
          rubric_json?: Json | null;
          score?: number | null;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'interview_practice_answers_fk_user_id_application_id';
            columns: ['user_id', 'application_id'];
            isOneToOne: false;
            referencedRelation: 'applications';
            referencedColumns: ['user_id', 'id'];
          },
        ];
      };
      profiles: {
        Row: {
          country: string | null;
          created_at: string;
          deleted_at: string | null;
          deleted_by: string | null;
          deletion_reason: string | null;
          email: string | null;
          full_name: string;
          headline: string;
          id: string;
          links: NonNullable<Json>;
          locale: string | null;
          location: string;
          never_in_documents: Json | null;
          phone: string | null;
          revision: number;
          summary: string;
          telemetry_opt_in: boolean;
          time_zone: string;
          updated_at: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          country?: string | null;
          created_at?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          email?: string | null;
          full_name?: string;
          headline?: string;
          id?: string;
          links?: NonNullable<Json>;
          locale?: string | null;
          location?: string;
          never_in_documents?: Json | null;
          phone?: string | null;
          revision?: number;
          summary?: string;
          telemetry_opt_in?: boolean;
          time_zone?: string;
          updated_at?: string;
          user_id: string;
        };
        Update: {
          country?: string | null;
          created_at?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          email?: string | null;
          full_name?: string;
          headline?: string;
          id?: string;
          links?: NonNullable<Json>;
          locale?: string | null;
          location?: string;
          never_in_documents?: Json | null;
          phone?: string | null;
          revision?: number;
          summary?: string;
          telemetry_opt_in?: boolean;
          time_zone?: string;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [];
      };
      qualifications: {
        Row: {
          achieved_on: string | null;
          achieved_precision: string;
          created_at: string;
          deleted_at: string | null;
          deleted_by: string | null;
          deletion_reason: string | null;
          details: string;
          expires_on: string | null;
          id: string;
          issuer: string;
          kind: string;
          level: string | null;
          never_in_documents: boolean;
          reference: string | null;
          revision: number;
          started_on: string | null;
          started_precision: string;
          title: string;
          updated_at: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          achieved_on?: string | null;
          achieved_precision?: string;
          created_at?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          details?: string;
          expires_on?: string | null;
          id?: string;
          issuer?: string;
          kind: string;
          level?: string | null;
          never_in_documents?: boolean;
          reference?: string | null;
          revision?: number;
          started_on?: string | null;
          started_precision?: string;
          title: string;
          updated_at?: string;
          user_id: string;
        };
        Update: {
          achieved_on?: string | null;
          achieved_precision?: string;
          created_at?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          details?: string;
          expires_on?: string | null;
          id?: string;
          issuer?: string;
          kind?: string;
          level?: string | null;
          never_in_documents?: boolean;
          reference?: string | null;
          revision?: number;
          started_on?: string | null;
          started_precision?: string;
          title?: string;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [];
      };
      referees: {
        Row: {
          address: string;
          ask_first: boolean;
          company: string;
          created_at: string;
          deleted_at: string | null;
          deleted_by: string | null;
          deletion_reason: string | null;
          email: string | null;
          id: string;
          job_title: string;
          name: string;
          never_in_documents: boolean;
          phone: string | null;
          relation: string;
          revision: number;
          updated_at: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          address?: string;
          ask_first?: boolean;
          company?: string;
          created_at?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          email?: string | null;
          id?: string;
          job_title?: string;
          name: string;
          never_in_documents?: boolean;
          phone?: string | null;
          relation?: string;
          revision?: number;
          updated_at?: string;
          user_id: string;
        };
        Update: {
          address?: string;
          ask_first?: boolean;
          company?: string;
          created_at?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          email?: string | null;
          id?: string;
          job_title?: string;
          name?: string;
          never_in_documents?: boolean;
          phone?: string | null;
          relation?: string;
          revision?: number;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [];
      };
      role_fit_learning_events: {
        Row: {
          created_at: string;
          created_day: string;
          domain_guess: string;
          id: string;
          matched_signals: string[];
          missing_signals: string[];
          top_terms: string[];
          updated_at: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          created_day?: never;
          domain_guess: string;
          id?: string;
          matched_signals?: string[];
          missing_signals?: string[];
          top_terms?: string[];
          updated_at?: string;
          user_id: string;
        };
        Update: {
          created_at?: string;
          created_day?: never;
          domain_guess?: string;
          id?: string;
          matched_signals?: string[];
          missing_signals?: string[];
          top_terms?: string[];
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [];
      };
      star_library: {
        Row: {
          action: string;
          application_id: string;
          created_at: string;
          deleted_at: string | null;
          deleted_by: string | null;
          deletion_reason: string | null;
          evidence_ids: string[];
          gap_key: string;
          id: string;
          quality_hint: string | null;
          result: string;
          revision: number;
          situation: string;
          task: string;
          title: string;
          updated_at: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          action?: string;
          application_id: string;
          created_at?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          evidence_ids?: string[];
          gap_key: string;
          id?: string;
          quality_hint?: string | null;
          result?: string;
          revision?: number;
          situation?: string;
          task?: string;
          title?: string;
          updated_at?: string;
          user_id: string;
        };
        Update: {
          action?: string;
          application_id?: string;
          created_at?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          evidence_ids?: string[];
          gap_key?: string;
          id?: string;
          quality_hint?: string | null;
          result?: string;
          revision?: number;
          situation?: string;
          task?: string;
          title?: string;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [
          {
            foreignKeyName: 'star_library_fk_user_id_application_id';
            columns: ['user_id', 'application_id'];
            isOneToOne: false;
            referencedRelation: 'applications';
            referencedColumns: ['user_id', 'id'];
          },
        ];
      };
      stripe_customers: {
        Row: {
          created_at: string;
          id: string;
          stripe_customer_id: string;
          updated_at: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          id?: string;
          stripe_customer_id: string;
          updated_at?: string;
          user_id: string;
        };
        Update: {
          created_at?: string;
          id?: string;
          stripe_customer_id?: string;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [];
      };
      stripe_events: {
        Row: {
          created_at: string;
          id: string;
          type: string;
          updated_at: string;
        };
        ComputedFields: never;
        Insert: {
          created_at?: string;
          id: string;
          type: string;
          updated_at?: string;
        };
        Update: {
          created_at?: string;
          id?: string;
          type?: string;
          updated_at?: string;
        };
        Relationships: [];
      };
      work_history: {
        Row: {
          bullets: NonNullable<Json>;
          bullets_schema_version: number;
          company: string;
          created_at: string;
          deleted_at: string | null;
          deleted_by: string | null;
          deletion_reason: string | null;
          end_date: string | null;
          end_precision: string;
          id: string;
          is_current: boolean;
          job_title: string;
          kind: string;
          location: string | null;
          never_in_documents: boolean;
          revision: number;
          start_date: string | null;
          start_precision: string;
          updated_at: string;
          user_id: string;
        };
        ComputedFields: never;
        Insert: {
          bullets?: NonNullable<Json>;
          bullets_schema_version?: number;
          company?: string;
          created_at?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          end_date?: string | null;
          end_precision?: string;
          id?: string;
          is_current?: boolean;
          job_title: string;
          kind?: string;
          location?: string | null;
          never_in_documents?: boolean;
          revision?: number;
          start_date?: string | null;
          start_precision?: string;
          updated_at?: string;
          user_id: string;
        };
        Update: {
          bullets?: NonNullable<Json>;
          bullets_schema_version?: number;
          company?: string;
          created_at?: string;
          deleted_at?: string | null;
          deleted_by?: string | null;
          deletion_reason?: string | null;
          end_date?: string | null;
          end_precision?: string;
          id?: string;
          is_current?: boolean;
          job_title?: string;
          kind?: string;
          location?: string | null;
          never_in_documents?: boolean;
          revision?: number;
          start_date?: string | null;
          start_precision?: string;
          updated_at?: string;
          user_id?: string;
        };
        Relationships: [];
      };
    };
    Views: {
      [_ in never]: never;
    };
    Functions: {
      delete_my_account: { Args: Record<PropertyKey, never>; Returns: undefined };
      export_my_data: { Args: Record<PropertyKey, never>; Returns: Json };
      forget_my_learning_events: { Args: Record<PropertyKey, never>; Returns: number };
      my_news: { Args: { p_after: Json; p_gone_after: string }; Returns: Json };
      purge_from_bin: { Args: { p_rows: Json; p_table: string }; Returns: Json };
      purge_my_deleted: { Args: Record<PropertyKey, never>; Returns: number };
    };
    Enums: {
      [_ in never]: never;
    };
    CompositeTypes: {
      [_ in never]: never;
    };
  };
};

type DatabaseWithoutInternals = Omit<Database, '__InternalSupabase'>;

type DefaultSchema = DatabaseWithoutInternals[Extract<keyof Database, 'public'>];

export type Tables<
  DefaultSchemaTableNameOrOptions extends
    | keyof (DefaultSchema['Tables'] & DefaultSchema['Views'])
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'] &
        DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Views'])
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? (DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'] &
      DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Views'])[TableName] extends {
      Row: infer R;
    }
    ? R
    : never
  : DefaultSchemaTableNameOrOptions extends keyof (DefaultSchema['Tables'] & DefaultSchema['Views'])
    ? (DefaultSchema['Tables'] & DefaultSchema['Views'])[DefaultSchemaTableNameOrOptions] extends {
        Row: infer R;
      }
      ? R
      : never
    : never;

export type TablesInsert<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema['Tables']
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables']
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'][TableName] extends {
      Insert: infer I;
    }
    ? I
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema['Tables']
    ? DefaultSchema['Tables'][DefaultSchemaTableNameOrOptions] extends {
        Insert: infer I;
      }
      ? I
      : never
    : never;

export type TablesUpdate<
  DefaultSchemaTableNameOrOptions extends
    | keyof DefaultSchema['Tables']
    | { schema: keyof DatabaseWithoutInternals },
  TableName extends DefaultSchemaTableNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables']
    : never = never,
> = DefaultSchemaTableNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaTableNameOrOptions['schema']]['Tables'][TableName] extends {
      Update: infer U;
    }
    ? U
    : never
  : DefaultSchemaTableNameOrOptions extends keyof DefaultSchema['Tables']
    ? DefaultSchema['Tables'][DefaultSchemaTableNameOrOptions] extends {
        Update: infer U;
      }
      ? U
      : never
    : never;

export type Enums<
  DefaultSchemaEnumNameOrOptions extends
    | keyof DefaultSchema['Enums']
    | { schema: keyof DatabaseWithoutInternals },
  EnumName extends DefaultSchemaEnumNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions['schema']]['Enums']
    : never = never,
> = DefaultSchemaEnumNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[DefaultSchemaEnumNameOrOptions['schema']]['Enums'][EnumName]
  : DefaultSchemaEnumNameOrOptions extends keyof DefaultSchema['Enums']
    ? DefaultSchema['Enums'][DefaultSchemaEnumNameOrOptions]
    : never;

export type CompositeTypes<
  PublicCompositeTypeNameOrOptions extends
    | keyof DefaultSchema['CompositeTypes']
    | { schema: keyof DatabaseWithoutInternals },
  CompositeTypeName extends PublicCompositeTypeNameOrOptions extends {
    schema: keyof DatabaseWithoutInternals;
  }
    ? keyof DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions['schema']]['CompositeTypes']
    : never = never,
> = PublicCompositeTypeNameOrOptions extends { schema: keyof DatabaseWithoutInternals }
  ? DatabaseWithoutInternals[PublicCompositeTypeNameOrOptions['schema']]['CompositeTypes'][CompositeTypeName]
  : PublicCompositeTypeNameOrOptions extends keyof DefaultSchema['CompositeTypes']
    ? DefaultSchema['CompositeTypes'][PublicCompositeTypeNameOrOptions]
    : never;

export const Constants = {
  public: {
    Enums: {},
  },
} as const;
