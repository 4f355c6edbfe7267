using SystemicPlatform.Contracts.Teams;
using SystemicPlatform.ServiceDefaults.Access;
using SystemicPlatform.ServiceDefaults.Erasure;
using SystemicPlatform.ServiceDefaults.Messaging;
using SystemicPlatform.ServiceDefaults.Protection;
using SystemicPlatform.Training.Consumers;
using SystemicPlatform.Training.Features.Assignments;
using SystemicPlatform.Training.Features.Attendances;
using SystemicPlatform.Training.Features.Certificates;
using SystemicPlatform.Training.Features.Completion;
using SystemicPlatform.Training.Features.Coverage;
using SystemicPlatform.Training.Features.Enrolments;
using SystemicPlatform.Training.Features.Feedback;
using SystemicPlatform.Training.Features.Files;
using SystemicPlatform.Training.Features.Forums;
using SystemicPlatform.Training.Features.Groups;
using SystemicPlatform.Training.Features.Ledger;
using SystemicPlatform.Training.Features.Materials;
using SystemicPlatform.Training.Features.Participants;
using SystemicPlatform.Training.Features.Paths;
using SystemicPlatform.Training.Features.Programmes;
using SystemicPlatform.Training.Features.Sessions;

namespace SystemicPlatform.Training;

/// <summary>What Training adds to the service defaults, and its use cases. It holds no child's data, so no child's grants either.</summary>
internal static class TrainingService
{
    internal static void Add(WebApplicationBuilder builder)
    {
        builder.Services.AddProtection(builder.Configuration, ProtectionKeys.Fields | ProtectionKeys.Lookup | ProtectionKeys.Contacts);
        builder.EraseChildren();
        builder.ConsumePartners();
        builder.Consume<ProfessionalRegistered, WhenProfessionalRegistered>();
        builder.Consume<ProfessionalChanged, WhenProfessionalChanged>();
        builder.Consume<ProfessionalLeft, WhenProfessionalLeft>();
        builder.Consume<ServiceEntered, WhenServiceEntered>();
        builder.Consume<ServiceChanged, WhenServiceChanged>();
        builder.Consume<TeamFormed, WhenTeamFormed>();
        builder.Consume<TeamChanged, WhenTeamChanged>();
        builder.Consume<TeamDissolved, WhenTeamDissolved>();
        builder.Consume<TeamMemberJoined, WhenTeamMemberJoined>();
        builder.Consume<TeamMemberLeft, WhenTeamMemberLeft>();
        builder.Services.AddParticipants();
        builder.Services.AddEnrolments();
        builder.AddCertificates();
        builder.AddFeedback();
        builder.Services.AddForums();
    }

    internal static void Map(RouteGroupBuilder training)
    {
        training.MapParticipants();
        training.MapProgrammes();
        training.MapGroups();
        training.MapSessions();
        training.MapEnrolments();
        training.MapAttendances();
        training.MapAssignments();
        training.MapCompletion();
        training.MapCertificates();
        training.MapFeedback();
        training.MapMaterials();
        training.MapPaths();
        training.MapForums();
        training.MapFiles();
        training.MapLedger();
        training.MapCoverage();
    }
}
