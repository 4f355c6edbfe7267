using SystemicPlatform.ServiceDefaults.Persistence;

namespace SystemicPlatform.Training.Domain.Groups;

/// <summary>Someone who gives a group its training. Two of them are its trainer pair (A2-06, A2-07).</summary>
internal sealed class GroupTrainer : Entity
{
    private GroupTrainer()
    {
    }

    internal GroupTrainer(Guid groupId, Guid participantId, TrainerQualification qualification) =>
        (GroupId, ParticipantId, Qualification) = (groupId, participantId, qualification);

    public Guid GroupId { get; private set; }

    public Guid ParticipantId { get; private set; }

    public TrainerQualification Qualification { get; private set; }
}

/// <summary>What makes someone fit to give a training.</summary>
internal enum TrainerQualification
{
    /// <summary>The national training of systemic trainers.</summary>
    NationalTrainerTraining,

    /// <summary>A trainer training of this area.</summary>
    TrainerTraining,

    /// <summary>Knows the subject.</summary>
    SubjectExpert,

    /// <summary>Knows it from the inside (A2-07).</summary>
    ExpertByExperience,
}
