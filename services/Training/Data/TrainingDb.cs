using Microsoft.EntityFrameworkCore;
using SystemicPlatform.ServiceDefaults.Persistence;
using SystemicPlatform.ServiceDefaults.Scheduling;
using SystemicPlatform.ServiceDefaults.Tenancy;
using SystemicPlatform.Training.Domain.Assignments;
using SystemicPlatform.Training.Domain.Attendances;
using SystemicPlatform.Training.Domain.Certificates;
using SystemicPlatform.Training.Domain.Completion;
using SystemicPlatform.Training.Domain.Enrolments;
using SystemicPlatform.Training.Domain.Feedback;
using SystemicPlatform.Training.Domain.Forums;
using SystemicPlatform.Training.Domain.Directory;
using SystemicPlatform.Training.Domain.Groups;
using SystemicPlatform.Training.Domain.Ledger;
using SystemicPlatform.Training.Domain.Materials;
using SystemicPlatform.Training.Domain.Paths;
using SystemicPlatform.Training.Domain.People;
using SystemicPlatform.Training.Domain.Programmes;
using SystemicPlatform.Training.Domain.Teams;

namespace SystemicPlatform.Training.Data;

/// <summary>The database <c>training</c>. Nothing in it concerns a child.</summary>
[SchedulesJobs]
internal sealed class TrainingDb(DbContextOptions<TrainingDb> options, TenantScope scope) : ServiceDb(options, scope)
{
    public DbSet<Participant> Participants => Set<Participant>();

    public DbSet<Programme> Programmes => Set<Programme>();

    public DbSet<TrainingGroup> Groups => Set<TrainingGroup>();

    public DbSet<GroupTrainer> Trainers => Set<GroupTrainer>();

    public DbSet<TrainingSession> Sessions => Set<TrainingSession>();

    public DbSet<Enrolment> Enrolments => Set<Enrolment>();

    public DbSet<Attendance> Attendances => Set<Attendance>();

    public DbSet<Assignment> Assignments => Set<Assignment>();

    public DbSet<Submission> Submissions => Set<Submission>();

    public DbSet<Exemption> Exemptions => Set<Exemption>();

    public DbSet<Certificate> Certificates => Set<Certificate>();

    public DbSet<LedgerEntry> Ledger => Set<LedgerEntry>();

    public DbSet<FeedbackForm> FeedbackForms => Set<FeedbackForm>();

    public DbSet<FeedbackRound> FeedbackRounds => Set<FeedbackRound>();

    public DbSet<FeedbackSheet> FeedbackSheets => Set<FeedbackSheet>();

    public DbSet<FeedbackRespondent> FeedbackRespondents => Set<FeedbackRespondent>();

    public DbSet<Material> Materials => Set<Material>();

    public DbSet<MaterialVersion> MaterialVersions => Set<MaterialVersion>();

    public DbSet<StoredFile> StoredFiles => Set<StoredFile>();

    public DbSet<StoredFilePart> StoredFileParts => Set<StoredFilePart>();

    public DbSet<ModelCard> ModelCards => Set<ModelCard>();

    public DbSet<KnownService> Services => Set<KnownService>();

    public DbSet<LearningPath> Paths => Set<LearningPath>();

    public DbSet<PathWalk> PathWalks => Set<PathWalk>();

    public DbSet<Forum> Forums => Set<Forum>();

    public DbSet<ForumQuestion> ForumQuestions => Set<ForumQuestion>();

    public DbSet<KnownTeam> Teams => Set<KnownTeam>();

    public DbSet<KnownTeamMember> TeamMembers => Set<KnownTeamMember>();

    public DbSet<TeamMunicipality> TeamMunicipalities => Set<TeamMunicipality>();

    protected override void OnServiceModelCreating(ModelBuilder model)
    {
        model.Entity<Participant>(PeopleMapping.Map);
        model.Entity<Programme>(ProgrammeMapping.Map);
        model.Entity<TrainingGroup>(GroupMapping.Map);
        model.Entity<GroupTrainer>(GroupMapping.MapTrainers);
        model.Entity<TrainingSession>(GroupMapping.MapSessions);
        model.Entity<Enrolment>(EnrolmentMapping.Map);
        ProgressMapping.Map(model);
        model.Entity<Certificate>(CertificateMapping.Map);
        model.Entity<LedgerEntry>(LedgerMapping.Map);
        FeedbackMapping.Map(model);
        MaterialMapping.Map(model);
        model.Entity<KnownService>(KnownServiceMapping.Map);
        PathMapping.Map(model);
        ForumMapping.Map(model);
        TeamMapping.Map(model);
    }
}
